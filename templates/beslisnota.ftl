<#-- De beslisnota bij de brief. Namen van ambtenaren en interne opmerkingen bestaan alleen in de interne weergave. -->
<#import "bouwstenen.ftl" as b>
<#import "toezeggingen.ftl" as t>
<#assign intern = klasse.id == "intern">
<#assign minister = ambt[stuk.aan]>
<#assign titel = "Beslisnota bij de brief ‘" + tekst(editie.titel) + "’">
<document titel="${titel}" onderwerp="${titel}" nummering="geen" kopregel="Beslisnota<#if intern> (intern)</#if> | ${tekst(editie.titel)}">

<#-- Een gegeven van de nota, of een open plaats. -->
<#macro gegeven sleutel nodig><#if stuk[sleutel]??>${stuk[sleutel]}<#else><open naam="${sleutel}" nodig="${nodig}" pad="${pad(stuk)}/${sleutel}"/></#if></#macro>

<#-- Wie mede ondertekent, moet akkoord zijn. -->
<#function medetekenaars>
  <#return editie.ondertekening.wijze.id?switch("enkel", [], ondertekenaars[1..])>
</#function>

<#macro afzender>
<tabel samenvatting="Aan wie de nota is gericht, van wie zij komt, met datum, kenmerk en onderwerp" rijkoppen="ja">
  <kolom breedte="4"/><kolom breedte="18"/>
  <rij><cel>Aan</cel><cel>${minister.titel}</cel></rij>
  <rij><cel>Van</cel><cel><@gegeven "van" "De directie die de nota opstelt; in te vullen door de opsteller."/></cel></rij>
  <rij><cel>Datum</cel><cel><@gegeven "datum" "De dag van de nota; in te vullen door de opsteller."/></cel></rij>
  <rij><cel>Kenmerk</cel><cel><@gegeven "kenmerk" "Het kenmerk uit het documentsysteem; in te vullen door het secretariaat."/></cel></rij>
  <rij><cel>Onderwerp</cel><cel>${editie.onderwerp}</cel></rij>
</tabel>
</#macro>

<#-- Hoe het met de paraaf van een rol staat, per document van de editie waarvoor zij nodig is of is gezet. -->
<#function gezet p>
  <#return (parafen![])?filter(x -> !x.onderwerp?? && x.rol?lower_case == p.rol?lower_case)>
</#function>

<#-- De naam bij een paraaf: van wie parafeerde, uit het register, of uit de nota zelf. -->
<#macro naam p><#local namen = []><#list gezet(p)?filter(x -> x.paraaf??) as x><#if !namen?seq_contains(tekst(x.paraaf.naam))><#if namen?has_content>, </#if>${x.paraaf.naam}<#local namen += [tekst(x.paraaf.naam)]></#if></#list><#if namen?has_content><#elseif p.persoon??><@b.naam persoon[p.persoon]/><#else><#if p.naam??>${p.naam}<#else><open naam="naam" nodig="De naam bij de paraaf van: ${tekst(p.rol)}; in te vullen door de opsteller." pad="${pad(p)}/naam"/></#if></#if></#macro>

<#macro staat p>
<#local standen = gezet(p)>
<#list standen as x><alinea>${x.titel}: ${x.staat}<#if x.staat.id == "gezet"> op ${x.paraaf.datum}<#elseif x.paraaf??> na de paraaf van ${x.paraaf.datum}</#if></alinea></#list>
<#if p.stand??><alinea>${hoofdletter(p.stand)}<#if p.op??>, ${p.op}</#if></alinea><#elseif !standen?has_content><alinea><open naam="stand" nodig="Hoe het staat met de paraaf van: ${tekst(p.rol)}; bij te houden door de opsteller." pad="${pad(p)}/stand"/><#if p.op??>, ${p.op}</#if></alinea></#if></#macro>

<#macro internePad>
<tabel id="tabel-parafen" samenvatting="De parafenroute: per rol het onderdeel, de naam, de stand van de paraaf en een opmerking" rijkoppen="ja">
  <kolom breedte="7"/><kolom breedte="6"/><kolom breedte="6"/><kolom breedte="6"/><kolom breedte="6"/>
  <kopregel><cel>Rol</cel><cel>Onderdeel</cel><cel>Naam</cel><cel>Stand</cel><cel>Opmerking</cel></kopregel>
  <#list stuk.parafenroute as p>
  <rij sleutel="paraaf-${p?counter?c}"><cel>${p.rol}</cel><cel><#if p.onderdeel??>${p.onderdeel}<#else>—</#if></cel><cel><@naam p/></cel><cel><@staat p/></cel><cel><#if p.opmerking??>${p.opmerking}<#else>—</#if></cel></rij>
  </#list>
  <#list medetekenaars() as mede>
  <rij sleutel="akkoord-${mede?counter?c}"><cel>Met akkoord van</cel><cel>${mede.ambt.titel}</cel><cel><@b.naam mede.persoon/></cel><cel><open naam="stand" nodig="Of de ${tekst(mede.ambt.titel)?uncap_first} akkoord is; bij te houden door de opsteller."/></cel><cel>—</cel></rij>
  </#list>
</tabel>
</#macro>

<#macro openbarePad>
<alinea>De nota is voorgelegd aan de volgende functies. De namen zijn niet openbaar.</alinea>
<tabel id="tabel-parafen" samenvatting="De parafenroute: de rollen en de onderdelen" rijkoppen="ja">
  <kolom breedte="9"/><kolom breedte="13"/>
  <kopregel><cel>Rol</cel><cel>Onderdeel</cel></kopregel>
  <#list stuk.parafenroute as p>
  <rij sleutel="paraaf-${p?counter?c}"><cel>${p.rol}</cel><cel><#if p.onderdeel??>${p.onderdeel}<#else>—</#if></cel></rij>
  </#list>
  <#list medetekenaars() as mede>
  <rij sleutel="akkoord-${mede?counter?c}"><cel>Met akkoord van</cel><cel>${mede.ambt.titel}</cel></rij>
  </#list>
</tabel>
</#macro>

<#macro parafenroute>
<sectie id="parafenroute">
  <kop>Parafenroute</kop>
  <#if intern><@internePad/><#else><@openbarePad/></#if>
</sectie>
</#macro>

<#-- De dag van een overleg. -->
<#macro dag o><#if o.datum??>${o.datum}<#else><open naam="datum" nodig="De dag van de behandeling in: ${tekst(o.overleg)}; van het secretariaat van dat overleg." pad="${pad(o)}/datum"/></#if></#macro>

<#macro besluit>
<sectie id="besluit">
  <kop>Geadviseerd besluit</kop>
  <alinea>U wordt geadviseerd om:</alinea>
  <lijst>
    <punt>in te stemmen met de brief ‘${editie.titel}’ aan de ${organisatie[editie.aan].naam};</punt>
    <#if editie.bijlagen?has_content>
    <punt>
      <alinea>in te stemmen met het meesturen van <#if editie.bijlagen?size == 1>de bijlage<#else>de ${woord(editie.bijlagen?size)} bijlagen</#if>:</alinea>
      <lijst soort="cijfers"><#list editie.bijlagen as bijlage><punt>${bijlage.titel}<#sep>;</#sep><#if bijlage?is_last>;</#if></punt></#list></lijst>
    </punt>
    </#if>
    <#list stuk.afstemming?filter(o -> o.besluit) as o>
    <punt>de brief te laten behandelen in de <#if o.voluit??>${o.voluit} (${o.overleg})<#else>${o.overleg}</#if> van <@dag o/>;</punt>
    </#list>
    <#list stuk.besluiten as x>
    <punt>${x?remove_ending(".")?remove_ending(";")};</punt>
    </#list>
    <punt>de brief te ondertekenen<#if medetekenaars()?has_content><#if editie.ondertekening.wijze.id == "mede_namens"> mede namens<#else> samen met</#if> <#list medetekenaars() as mede>de ${mede.ambt.titel?uncap_first}<#sep> en </#list></#if>.</punt>
  </lijst>
</sectie>
</#macro>

<#-- Alle trajecten per fase, uit dezelfde gegevens als de brief en de bijlage. -->
<#macro standen>
<alinea>De bijlage ‘Stand van zaken per bedrijf’ beschrijft ${trajecten?size} trajecten, waarvan ${telling.soort.maatwerktraject} maatwerktrajecten. <verwijzing naar="tabel-stand"/> geeft van de maatwerktrajecten het aantal per fase op ${peildatum}.</alinea>
<tabel id="tabel-stand" samenvatting="Per fase het aantal maatwerktrajecten en de namen van de bedrijven" rijkoppen="ja">
  <bijschrift>Maatwerktrajecten per fase op ${peildatum}</bijschrift>
  <kolom breedte="9"/><kolom breedte="3" uitlijning="rechts"/><kolom breedte="12"/>
  <kopregel><cel>Fase</cel><cel>Aantal</cel><cel>Bedrijven</cel></kopregel>
  <#list stand?keys as f>
  <#if stand[f]?has_content>
  <rij sleutel="stand-${f}"><cel>${hoofdletter(stand[f][0].fase)}</cel><cel>${telling.stand[f]}</cel><cel>${opsomming(stand[f])}</cel></rij>
  </#if>
  </#list>
</tabel>
</#macro>

<#-- Wat er anders is dan bij de vorige brief, als die hier een editie is. -->
<#macro wijzigingenSindsVorige>
<#if wijzigingen??>
<sectie id="wijzigingen">
  <kop>Wat is er veranderd sinds de vorige brief</kop>
  <#if b.isGewijzigd(wijzigingen)>
  <alinea>De bijlage noemt dezelfde wijzigingen als <verwijzing naar="tabel-wijzigingen"/>.</alinea>
  <@b.wijzigingentabel wijzigingen/>
  <#else>
  <alinea>Sinds de brief van ${vorigePeildatum} is er in de fasen, de doelen, de steun en de gemelde cijfers niets gewijzigd.</alinea>
  </#if>
</sectie>
</#if>
</#macro>

<#-- Wat er sinds de vorige brief met een toezegging of motie is gebeurd. -->
<#function stappen x>
  <#return x.afdoening?filter(a -> t.dagnummer(a.datum) gt t.dagnummer(vorigePeildatum))>
</#function>

<#macro toezeggingen>
<#local gedaan = t.alleToezeggingen()?filter(x -> stappen(x)?has_content)>
<#local moties = t.alleMoties()?filter(x -> stappen(x)?has_content)>
<#local klaar = gedaan?filter(x -> t.isKlaar(x)) + moties?filter(x -> t.isKlaar(x))>
<sectie id="toezeggingen">
  <kop>Toezeggingen en moties</kop>
  <#if gedaan?has_content || moties?has_content>
  <alinea>Sinds de vorige brief van ${vorigePeildatum} is bij <@b.aantal n=gedaan?size enkel="toezegging" meer="toezeggingen"/> en <@b.aantal n=moties?size enkel="motie" meer="moties"/> een stap gezet, met deze brief of met een eerder stuk. Afgedaan <#if klaar?size == 1>is er één<#else>zijn er ${klaar?size}</#if>. Wat nog openstaat, blijft open in het register.</alinea>
  <tabel id="tabel-toezeggingen" samenvatting="Toezeggingen en moties waarbij sinds de vorige brief een stap is gezet, met de stand en de bron">
    <bijschrift>Stappen bij toezeggingen en moties</bijschrift>
    <kolom breedte="7"/><kolom breedte="5"/><kolom breedte="12"/>
    <kopregel><cel>Toezegging of motie</cel><cel>Gedaan aan, of onderwerp</cel><cel>Stand</cel></kopregel>
    <#list gedaan as x><rij sleutel="${tekst(x.id)}"><cel>${x.tekst}</cel><cel><@t.herkomst x/></cel><cel><@t.bezig x/></cel></rij></#list>
    <#list moties as x><rij sleutel="${tekst(x.id)}"><cel>${hoofdletter(x.naam)}</cel><cel>${hoofdletter(x.onderwerp)}</cel><cel><@t.bezig x/></cel></rij></#list>
  </tabel>
  <#else>
  <alinea>Sinds de vorige brief van ${vorigePeildatum} is bij geen enkele toezegging of motie een stap gezet.</alinea>
  </#if>
</sectie>
</#macro>

<#macro afstemming>
<sectie id="afstemming">
  <kop>Afstemming</kop>
  <tabel id="tabel-afstemming" samenvatting="De overleggen waarin de brief is of wordt behandeld, met de datum" rijkoppen="ja">
    <kolom breedte="4"/><kolom breedte="11"/><kolom breedte="6"/><#if intern><kolom breedte="9"/></#if>
    <kopregel><cel>Overleg</cel><cel>Voluit</cel><cel>Datum</cel><#if intern><cel>Opmerking</cel></#if></kopregel>
    <#list stuk.afstemming as o>
    <rij sleutel="overleg-${o?counter?c}"><cel>${o.overleg}</cel><cel><#if o.voluit??>${hoofdletter(o.voluit)}<#else>—</#if></cel><cel><@dag o/></cel><#if intern><cel><#if o.opmerking??>${o.opmerking}<#else>—</#if></cel></#if></rij>
    </#list>
  </tabel>
  <#if stuk.afstemmingTekst??><@proza bestand=stuk.afstemmingTekst/></#if>
</sectie>
</#macro>

<#macro nietOpenbaar>
<sectie id="niet-openbaar">
  <kop>Informatie die niet openbaar gemaakt kan worden</kop>
  <alinea>Niet openbaar zijn de namen van ambtenaren en hun opmerkingen bij de parafen en de afstemming. De grond daarvoor staat in artikel 5.1 van de Wet open overheid. <#if intern>Zij staan in deze interne nota en bestaan niet in de openbare.<#else>Zij staan alleen in de interne nota.</#if></alinea>
  <#if stuk.nietOpenbaar?has_content>
  <lijst><#list stuk.nietOpenbaar as x><punt>${x}</punt></#list></lijst>
  </#if>
</sectie>
</#macro>

<#macro opmerkingen>
<#if intern && stuk.opmerkingen?has_content>
<sectie id="opmerkingen">
  <kop>Interne opmerkingen</kop>
  <lijst><#list stuk.opmerkingen as o><punt><#if o.bij??><sterk>${o.bij}</sterk>: </#if>${o.tekst}</punt></#list></lijst>
</sectie>
</#if>
</#macro>

<deel vorm="staand">
  <alinea soort="titel">Beslisnota</alinea>
  <alinea soort="ondertitel">Bij de brief ‘${editie.titel}’</alinea>
  <@afzender/>
  <@parafenroute/>
  <sectie id="aanleiding"><kop>Aanleiding</kop><@proza bestand=stuk.aanleiding/></sectie>
  <@besluit/>
  <sectie id="kernpunten"><kop>Kernpunten</kop><@proza bestand=stuk.kernpunten/></sectie>
  <sectie id="toelichting">
    <kop>Toelichting</kop>
    <#list stuk.toelichting as deel><sectie><kop>${deel.kop}</kop><@proza bestand=deel.bestand/></sectie></#list>
    <sectie id="stand"><kop>Stand van de trajecten</kop><@standen/></sectie>
    <@wijzigingenSindsVorige/>
    <@toezeggingen/>
  </sectie>
  <@afstemming/>
  <@nietOpenbaar/>
  <@opmerkingen/>
</deel>
</document>
