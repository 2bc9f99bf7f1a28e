<#-- Een EoP, JLoI of maatwerkafspraak uit de bibliotheek van clausules. -->
<#import "bouwstenen.ftl" as b>
<#import "juridisch.ftl" as j>
<document titel="${tekst(stuknaam)} ${tekst(s.naam)}" onderwerp="${tekst(afspraak)} tussen de Staat, de provincie en ${tekst(s.naam)}" nummering="geen" kopregel="${tekst(afspraak)} ${tekst(s.naam)} | versie ${tekst(draft.versie)} | ${tekst(draft.datum)}<#if concept> | CONCEPT</#if>">
<deel vorm="staand">
  <alinea soort="titel">${stuknaam} ${s.naam}</alinea>
  <alinea soort="ondertitel">Versie ${draft.versie} van ${draft.datum}<#if concept> – CONCEPT</#if></alinea>
  <inhoudsopgave><titel>Inhoud</titel></inhoudsopgave>
  <sectie id="partijen">
    <kop>De ondergetekenden</kop>
    <lijst soort="cijfers">
    <#list clausules.partijen as k>
      <punt><@clausule id=tekst(k.clausule.id) leesteken=k?is_last?then(",", ";")/></punt>
    </#list>
    </lijst>
    <alinea>hierna samen te noemen: <sterk>Partijen</sterk>,</alinea>
  </sectie>
  <#if clausules.overweging?has_content>
  <sectie id="overwegingen">
    <kop>Overwegende dat</kop>
    <lijst soort="overwegingen">
    <#list clausules.overweging as k>
      <punt><@clausule id=tekst(k.clausule.id) leesteken=k?is_last?then(",", ";")/></punt>
    </#list>
    </lijst>
  </sectie>
  </#if>
  <alinea>komen het volgende overeen:</alinea>
  <#if clausules.definitie?has_content>
  <artikel id="begripsbepalingen">
    <titel>Begripsbepalingen</titel>
    <lid>
      <alinea>In deze ${afspraak} wordt verstaan onder:</alinea>
      <begrippen>
      <#list clausules.definitie as k>
        <begrip id="${tekst(k.clausule.variantgroep!k.clausule.id)}"><term>${k.clausule.term}</term><@clausule id=tekst(k.clausule.id) leesteken=k?is_last?then(".", ";")/></begrip>
      </#list>
      </begrippen>
    </lid>
  </artikel>
  </#if>
  <#list clausules.artikel as k>
  <artikel id="${tekst(k.clausule.variantgroep!k.clausule.id)}">
    <titel>${k.clausule.titel}</titel>
    <@clausule id=tekst(k.clausule.id)/>
  </artikel>
  </#list>
  <sectie id="ondertekening">
    <kop>Ondertekening</kop>
    <#list clausules.slot as k>
    <@clausule id=tekst(k.clausule.id)/>
    </#list>
    <@j.handtekeningen/>
  </sectie>
</deel>
<#list clausules.bijlage as k>
<deel vorm="staand">
  <sectie soort="bijlage" id="${tekst(k.clausule.variantgroep!k.clausule.id)}">
    <kop>${k.clausule.titel}</kop>
    <@clausule id=tekst(k.clausule.id)/>
    <#switch (k.clausule.sjabloon.id)!"">
    <#case "projectportfolio"><@j.projecten/><#break>
    <#case "planning"><@j.planning/><#break>
    <#case "emissies"><@j.emissies/><#break>
    </#switch>
  </sectie>
</deel>
</#list>
<#if concept>
<deel vorm="staand">
  <openpunten><titel>Open punten</titel></openpunten>
</deel>
</#if>
</document>
