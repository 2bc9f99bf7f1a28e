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
<#macro naam persoon>
<#if persoon.onvolledig??><open naam="${tekst(persoon.onvolledig)}" nodig="${tekst(hoofdletter(persoon.onvolledig))} van ${tekst(persoon.naam)}; op te nemen in het register van personen." pad="${pad(persoon)}/naam"/> </#if>${persoon.naam}
</#macro>

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

<#-- Een aantal met het woord dat erbij past: geen bedrijf, één bedrijf, 2 bedrijven. -->
<#macro aantal n enkel meer><#if n == 0>geen enkel ${enkel}<#elseif n == 1>één ${enkel}<#else>${n} ${meer}</#if></#macro>
