<#-- Vormen die meer dan één document gebruikt. Zie docs/sjablonen.md voor de elementen. -->

<#-- Het briefhoofd: afzender, geadresseerde, colofon, datum en betreft; van de editie, of van een brief met dezelfde sleutels. -->
<#macro briefhoofd brief=editie aan=brief.aan>
<#local afzender = organisatie[brief.afzender]>
<briefhoofd>
  <afzender>${afzender.naam}</afzender>
  <retouradres>&gt; Retouradres <#if afzender.adres?has_content>${afzender.adres?join(", ")}<#else><open naam="retouradres" nodig="Het postadres van de afzender, uit het register van organisaties." pad="${pad(afzender)}/adres"/></#if></retouradres>
  <geadresseerde>
  <#list organisatie[aan].adres as regel>
    <regel>${regel}</regel>
  <#else>
    <regel>De Voorzitter van de ${organisatie[aan].naam}</regel>
    <regel><open naam="adres" nodig="Het adres van de ${tekst(organisatie[aan].naam)}, uit het register van organisaties." pad="${pad(organisatie[aan])}/adres"/></regel>
  </#list>
  </geadresseerde>
  <colofon>
    <rubriek label="${tekst(afzender.naam)}">
      <regel><#if brief.dienst??>${brief.dienst}<#else><open naam="dienst" nodig="Het directoraat-generaal of de directie die de brief opstelt; in te vullen door de opsteller." pad="${pad(brief)}/dienst"/></#if></regel>
    </rubriek>
    <rubriek label="Ons kenmerk">
      <regel><#if brief.onsKenmerk??>${brief.onsKenmerk}<#else><open naam="kenmerk" nodig="Het kenmerk uit het documentsysteem; in te vullen door het secretariaat." pad="${pad(brief)}/onsKenmerk"/></#if></regel>
    </rubriek>
    <#if brief.uwKenmerk??>
    <rubriek label="Uw kenmerk">
      <regel>${brief.uwKenmerk}</regel>
    </rubriek>
    </#if>
    <#if brief.bijlagen?has_content>
    <rubriek label="Bijlage(n)">
      <regel>${brief.bijlagen?size}</regel>
    </rubriek>
    </#if>
  </colofon>
  <kenmerk label="Datum">${brief.datum}</kenmerk>
  <kenmerk label="Betreft">${brief.onderwerp}</kenmerk>
</briefhoofd>
</#macro>

<#-- Een onderdeel van de brief: proza van de editie, of een sjabloon uit templates/onderdelen. -->
<#macro onderdeel deel>
<#if deel.kop??>
<sectie>
  <kop>${deel.kop}</kop>
  <@inhoud deel/>
</sectie>
<#else>
<@inhoud deel/>
</#if>
</#macro>

<#macro inhoud deel>
<#if deel.bestand??><@proza bestand=deel.bestand/></#if>
<#if deel.sjabloon??><#include "/onderdelen/" + deel.sjabloon></#if>
</#macro>

<#-- De naam van een persoon zoals onder een brief; wat ontbreekt is een open plaats. -->
<#macro naam persoon><#if persoon.onvolledig??><open naam="${tekst(persoon.onvolledig)}" nodig="${tekst(hoofdletter(persoon.onvolledig))} van ${tekst(persoon.naam)}; op te nemen in het register van personen." pad="${pad(persoon)}/naam"/> </#if>${persoon.naam}</#macro>

<#-- Ondertekening in drie vormen: enkel, mede namens een ander, of met een tweede handtekening. -->
<#macro ondertekening wijze=editie.ondertekening.wijze.id slotformule=editie.slotformule!"" wie=ondertekenaars>
<#if wijze == "mede_namens">
  <#local anderen = wie[1..]>
  <alinea>Deze brief wordt u toegezonden mede namens <#list anderen as ander>de ${ander.ambt.titel?uncap_first}<#sep> en </#list>.</alinea>
  <#local tekenaars = wie[0..0]>
<#elseif wijze == "enkel">
  <#local tekenaars = wie[0..0]>
<#else>
  <#local tekenaars = wie>
</#if>
<#if slotformule?has_content><alinea soort="slot">${slotformule}</alinea></#if>
<ondertekening>
<#list tekenaars as tekenaar>
  <ondertekenaar>
    <naam><@naam tekenaar.persoon/></naam>
    <ambt>${tekenaar.ambt.titel}</ambt>
  </ondertekenaar>
</#list>
</ondertekening>
</#macro>

<#-- De bijlagen bij de brief, genummerd in volgorde; met plaats=true ook of zij in de brief zelf staan. -->
<#macro bijlagenlijst bijlagen=editie.bijlagen plaats=false>
<#if bijlagen?has_content>
<sectie nummer="nee">
  <kop>Bijlagen</kop>
  <lijst soort="cijfers">
  <#list bijlagen as bijlage>
    <punt>${bijlage.titel}<#if plaats><#if bijlage.bestand??> (achter deze brief)<#else> (apart meegezonden)</#if></#if></punt>
  </#list>
  </lijst>
</sectie>
</#if>
</#macro>

<#-- Het nummer van de bijlage die dit document is; 0 als de brief het document niet meestuurt. -->
<#function bijlagenummer>
  <#list editie.bijlagen as bijlage>
    <#if (bijlage.document!"") == documentnaam><#return bijlage?counter></#if>
  </#list>
  <#return 0>
</#function>

<#-- Waar niets staat, met de reden voor zover die bekend is. -->
<#macro geen reden="">— <#if reden?has_content>(${reden})</#if></#macro>

<#-- Zinnen die nu gelden, als lijst, of als één alinea bij één zin. -->
<#macro zinnen feiten reden="">
<#if feiten?size gt 1>
<lijst><#list feiten as feit><punt>${feit.tekst}</punt></#list></lijst>
<#elseif feiten?size == 1>
<alinea>${feiten[0].tekst}</alinea>
<#else>
<alinea><@geen reden/></alinea>
</#if>
</#macro>

<#-- Een gebeurtenis in het kort: wanneer en wat. -->
<#macro stap g>${hoofdletter(datum(g))}: <#if g.soort.id == "mijlpaal" && g.omschrijving??>${g.omschrijving?remove_ending(".")?uncap_first}<#else>${g.soort}</#if></#macro>

<#-- Een gebeurtenis met haar omschrijving; wat geen bron noemt maar volgt uit iets anders, zegt dat. -->
<#macro gebeurtenis g><@stap g/><#if g.afgeleid> (afgeleid)</#if><#if g.omschrijving?? && g.soort.id != "mijlpaal">. ${g.omschrijving?remove_ending(".")}</#if></#macro>

<#-- Waarom een traject in deze fase is: de gebeurtenis en haar datum. -->
<#macro fase s>${hoofdletter(s.fase)}<#if s.faseSinds.datum??>, ${datum(s.faseSinds)}<#else> (${datum(s.faseSinds)})</#if></#macro>

<#-- Een doel in woorden. -->
<#macro doel d><#compress>
${d.grootheid}: ${hoeveelheid(d)} minder<#if d.doeljaar??> in ${d.doeljaar}</#if><#if d.basisjaar??> ten opzichte van ${d.basisjaar}</#if><#if d.toelichting??> (${d.toelichting?remove_ending(".")?uncap_first})</#if>
</#compress></#macro>

<#-- Steun in woorden. -->
<#macro steun st>${instrument[st.instrument].naam}<#if st.bedrag??>: <#if st.maximum>ten hoogste </#if>${bedrag(st.bedrag)}</#if>, ${st.status}<#if st.toelichting??> (${st.toelichting?remove_ending(".")?uncap_first})</#if></#macro>

<#-- Een doel in het kort, voor een tabel waarin staat waarover het gaat. -->
<#macro doelwaarde d><#compress>
${hoeveelheid(d)} minder<#if d.doeljaar??> in ${d.doeljaar}</#if><#if d.basisjaar??> ten opzichte van ${d.basisjaar}</#if><#if d.grootheid.id == "overig" && d.toelichting??> (${d.toelichting?remove_ending(".")?uncap_first})</#if>
</#compress></#macro>

<#-- Steun in het kort, voor een tabel waarin het instrument al staat. -->
<#macro steunwaarde st><#compress>
<#if st.bedrag??><#if st.maximum>ten hoogste </#if>${bedrag(st.bedrag)}, </#if>${st.status}
</#compress></#macro>

<#-- Waarom iets anders is dan bij de vorige brief: de gebeurtenis, of wat er met het cijfer is, met de bron. -->
<#macro oorzaak w><#if w.gebeurtenis??><@stap w.gebeurtenis/><#if w.gebeurtenis.afgeleid> (afgeleid)</#if><#else>${hoofdletter(w.oorzaak)}</#if>. <citaat><stuk sleutel="${tekst(w.bron)}"/></citaat></#macro>

<#-- Alles wat over bedrijven anders is dan bij de vorige brief: fasen, doelen, steun en gemelde cijfers. -->
<#macro wijzigingentabel w id="tabel-wijzigingen">
<tabel id="${id}" samenvatting="Per bedrijf wat er anders is dan bij de vorige brief, wat het was en wat het nu is, met de oorzaak en de bron" rijkoppen="ja">
  <bijschrift>Wijzigingen sinds ${vorigePeildatum}</bijschrift>
  <kolom breedte="5"/><kolom breedte="5"/><kolom breedte="6"/><kolom breedte="6"/><kolom breedte="10"/>
  <kopregel><cel>Bedrijf of cijfer</cel><cel>Onderwerp</cel><cel>Bij de vorige brief</cel><cel>Nu</cel><cel>Oorzaak en bron</cel></kopregel>
  <#list w.trajecten as t>
  <#list t.fasen as x>
  <rij sleutel="fase-${tekst(x.id)}"><cel>${x.naam}</cel><cel>Fase</cel><cel><#if x.was??>${hoofdletter(x.was)}<#else>Nog geen traject</#if></cel><cel>${hoofdletter(x.nu)}</cel><cel><@oorzaak x/></cel></rij>
  </#list>
  <#list t.doelen as x>
  <#local d = x.nu!x.was>
  <rij sleutel="doel-${tekst(x.id)}-${x?counter?c}"><cel>${x.naam}</cel><cel><#if d.grootheid.id == "overig">Ander doel<#else>Doel voor ${d.grootheid}</#if></cel><cel><#if x.was??><@doelwaarde x.was/><#else>—</#if></cel><cel><#if x.nu??><@doelwaarde x.nu/><#else>Geldt niet meer</#if></cel><cel><@oorzaak x/></cel></rij>
  </#list>
  <#list t.steun as x>
  <#local st = x.nu!x.was>
  <rij sleutel="steun-${tekst(x.id)}-${x?counter?c}"><cel>${x.naam}</cel><cel>${instrument[st.instrument].naam}</cel><cel><#if x.was??><@steunwaarde x.was/><#else>—</#if></cel><cel><#if x.nu??><@steunwaarde x.nu/><#else>Geldt niet meer</#if></cel><cel><@oorzaak x/></cel></rij>
  </#list>
  </#list>
  <#-- Een cijfer dat er eerder niet was, is niet gewijzigd: het staat waar het wordt genoemd. -->
  <#list w.cijfers?filter(x -> x.was??) as x>
  <rij sleutel="cijfer-${tekst(x.id)}"><cel>${x.naam}</cel><cel>Gemeld cijfer</cel><cel>${hoeveelheid(x.was)}</cel><cel><#if x.nu??>${hoeveelheid(x.nu)}<#else>Geldt niet meer</#if></cel><cel><@oorzaak x/></cel></rij>
  </#list>
</tabel>
</#macro>

<#-- Of er over bedrijven iets anders is dan bij de vorige brief. -->
<#function isGewijzigd w>
  <#return w.fasen?has_content || w.doelen?has_content || w.steun?has_content || w.cijfers?filter(x -> x.was??)?has_content>
</#function>

<#-- Een aantal met het woord dat erbij past: geen bedrijf, één bedrijf, 2 bedrijven. -->
<#macro aantal n enkel meer><#if n == 0>geen enkel ${enkel}<#elseif n == 1>één ${enkel}<#else>${n} ${meer}</#if></#macro>

<#-- De fasen van een tijdlijn, en welke fasen van een traject elk ervan samenneemt. -->
<#assign tijdlijnfasen = [
  {"id": "voorbereiding", "rol": "stap", "naam": "Voorbereiding", "fasen": ["doelgroep", "verkenning", "subsidie_aangevraagd", "aanpak_in_voorbereiding"]},
  {"id": "eop", "rol": "stap", "naam": "EoP getekend", "fasen": ["eop_getekend"]},
  {"id": "advies", "rol": "stap", "naam": "Concept-JLoI en advies", "fasen": ["concept_jloi", "amvi_gevraagd", "amvi_ontvangen"]},
  {"id": "jloi", "rol": "stap", "naam": "JLoI getekend", "fasen": ["jloi_getekend"]},
  {"id": "uitvoering", "rol": "stap", "naam": "Afspraak, subsidie of aanpak loopt", "fasen": ["maatwerkafspraak_getekend", "uitvoering", "subsidie_verleend", "casus_lopend", "aanpak_gestart"]},
  {"id": "afgerond", "rol": "stap", "naam": "Afgerond", "fasen": ["afgerond", "casus_afgerond"]},
  {"id": "stilstand", "rol": "stilstand", "naam": "Gepauzeerd of haalbaarheid bezien", "fasen": ["haalbaarheid_bezien", "gepauzeerd"]},
  {"id": "gestopt", "rol": "einde", "naam": "Gestopt of niet gecontinueerd", "fasen": ["niet_gecontinueerd", "gestopt"]}]>

<#-- De fase van een tijdlijn waarin een fase van een traject valt. -->
<#function tijdlijnfase id>
  <#return tijdlijnfasen?filter(t -> t.fasen?seq_contains(id))?first.id>
</#function>

<#-- De fasen van trajecten in de tijd, tot de datum van de brief. Fasen van nul dagen, waarvan geen bron een datum noemt, blijven weg, behalve de laatste. -->
<#macro fasengrafiek standen id="figuur-fasen" bijschrift="Fasen van alle trajecten">
<#if standen?has_content>
<tijdlijn id="${id}" kop="Traject" tot="${peildatum.iso}" samenvatting="Tijdlijn van <#if standen?size == 1>één traject<#else>${standen?size} trajecten</#if>, met een balk per traject. Elke balk is verdeeld in de fasen die het traject tot ${tekst(peildatum)} heeft doorlopen; de tabel eronder noemt per traject de dag waarop elke fase begon.">
  <bijschrift>${bijschrift} tot ${peildatum}</bijschrift>
  <#list tijdlijnfasen as t><fase id="${t.id}" rol="${t.rol}">${t.naam}</fase></#list>
  <#list standen as s>
  <spoor sleutel="${tekst(s.id)}">
    <naam>${s.naam}</naam>
    <#local vorige = "">
    <#list s.fasen as f>
    <#if f.dagen gt 0 || f?is_last>
    <#local deze = tijdlijnfase(f.fase.id)>
    <#-- Fasen die in de tijdlijn samenvallen, zijn één periode vanaf de eerste. -->
    <#if deze != vorige><periode fase="${deze}" vanaf="${f.vanaf.iso}">${datum(f.sinds)}</periode></#if>
    <#local vorige = deze>
    </#if>
    </#list>
  </spoor>
  </#list>
</tijdlijn>
<alinea soort="klein">Een fase begint hier op de dag waarop zij vaststaat. Waar de tabel ‘uiterlijk’ of alleen een maand noemt, kan zij eerder zijn begonnen.</alinea>
</#if>
</#macro>

<#-- Wat bij het vergelijken van een doel met andere moet worden geweten, in het kort. -->
<#macro doelnoot d><#compress>
<#if d.ongeveer>ongeveer; </#if><#if d.grootheid.id == "co2_eq">CO2-equivalent; </#if><#if d.eenheid.id?starts_with("mton")>in de bron ${hoeveelheid(d)}; </#if><#if d.eenheid.id?ends_with("per_jaar")>per jaar, </#if><#if d.doeljaar??>in ${d.doeljaar}<#else>doeljaar niet genoemd</#if>, <#if d.basisjaar??>t.o.v. ${d.basisjaar}<#else>basisjaar niet genoemd</#if>
</#compress></#macro>

<#-- Doelen voor CO2 in één eenheid: als staven, per doel van een traject. De factor brengt megaton naar kiloton. -->
<#macro doelenstaven id eenheid bijschrift samenvatting doelen>
<#if doelen?has_content>
<staafgrafiek id="${id}" kop="Bedrijf" eenheid="${eenheid}" samenvatting="${samenvatting}">
  <bijschrift>${bijschrift}</bijschrift>
  <#list doelen as regel>
  <#local d = regel.doel>
  <staaf sleutel="${regel.id}">
    <naam>${regel.naam}</naam>
    <#if regel.factor == 1>
    <van>${d.min}</van>
    <#if d.max??><tot>${d.max}</tot></#if>
    <#else>
    <van>${d.min * regel.factor}</van>
    <#if d.max??><tot>${d.max * regel.factor}</tot></#if>
    </#if>
    <toelichting><@doelnoot d/></toelichting>
  </staaf>
  </#list>
</staafgrafiek>
</#if>
</#macro>

<#-- De doelen voor CO2 per bedrijf: wat in tonnen is en wat in procenten is, staat in twee figuren, want zij zijn niet te vergelijken. -->
<#macro doelengrafiek standen>
<#local tonnen = []>
<#local procenten = []>
<#local factoren = {"kton": 1, "kton_per_jaar": 1, "mton": 1000, "mton_per_jaar": 1000, "ton": 0.001, "ton_per_jaar": 0.001}>
<#list standen as s>
<#list s.doelen as d>
  <#if ["co2", "co2_eq"]?seq_contains(d.grootheid.id)>
    <#if factoren[d.eenheid.id]??>
      <#local tonnen = tonnen + [{"id": tekst(s.id), "naam": s.naam, "doel": d, "factor": factoren[d.eenheid.id]}]>
    <#elseif d.eenheid.id == "procent">
      <#local procenten = procenten + [{"id": tekst(s.id), "naam": s.naam, "doel": d, "factor": 1}]>
    </#if>
  </#if>
</#list>
</#list>
<@doelenstaven id="figuur-co2-kton" eenheid="kton CO2" bijschrift="Doelen voor minder CO2, in kiloton" samenvatting="Staafgrafiek met per bedrijf hoeveel kiloton CO2 of CO2-equivalent het minder wil uitstoten; de tabel eronder noemt de getallen, met het doeljaar en het basisjaar." doelen=tonnen/>
<@doelenstaven id="figuur-co2-procent" eenheid="%" bijschrift="Doelen voor minder CO2, in procenten" samenvatting="Staafgrafiek met per bedrijf hoeveel procent CO2 of CO2-equivalent het minder wil uitstoten, bij een bandbreedte van de laagste tot de hoogste waarde; de tabel eronder noemt de getallen, met het doeljaar en het basisjaar." doelen=procenten/>
<#if tonnen?has_content || procenten?has_content><alinea soort="klein">De doelen zijn niet bij elkaar op te tellen: het doeljaar, het basisjaar en wat is meegeteld, verschillen. Een bedrijf kan hetzelfde doel in tonnen en in procenten noemen.</alinea></#if>
</#macro>
