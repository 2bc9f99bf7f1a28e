<#-- Een brief aan een of beide Kamers, met tekst en bijlagen uit Markdown. -->
<#import "bouwstenen.ftl" as b>
<#assign wie = stuk.ondertekening.ondertekenaars?map(o -> {"persoon": persoon[o.persoon], "ambt": ambt[o.ambt]})>
<document titel="${tekst(stuk.titel)}" onderwerp="${tekst(stuk.onderwerp)}" nummering="${tekst(stuk.nummering)}" kopregel="${tekst(stuk.titel)}">
  <@b.briefhoofd brief=stuk aan=exemplaar/>
  <deel vorm="brief">
    <alinea soort="aanhef">${stuk.aanhef}</alinea>
    <#list stuk.onderdelen as deel>
      <@b.onderdeel deel/>
    </#list>
    <#if stuk.aan?size gt 1>
    <alinea>Deze brief gaat ook naar de <#list stuk.aan?filter(a -> a != exemplaar) as ander>${organisatie[ander].naam}<#sep> en de </#list>.</alinea>
    </#if>
    <@b.ondertekening wijze=stuk.ondertekening.wijze slotformule=stuk.slotformule!"" wie=wie/>
    <@b.bijlagenlijst bijlagen=stuk.bijlagen plaats=true/>
  </deel>
  <#list stuk.bijlagen?filter(x -> x.bestand??) as bijlage>
  <deel vorm="staand">
    <sectie soort="bijlage" id="bijlage-${bijlage?counter?c}">
      <kop>${bijlage.titel}</kop>
      <@proza bestand=bijlage.bestand/>
    </sectie>
  </deel>
  </#list>
</document>
