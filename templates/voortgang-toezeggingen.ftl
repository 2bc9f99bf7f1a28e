<#-- De bijlage over toezeggingen en moties: wat open is, wat er volgt, en waar de andere zijn afgedaan. -->
<#import "bouwstenen.ftl" as b>
<#import "toezeggingen.ftl" as t>
<#assign nummer = b.bijlagenummer()>
<#assign kop><#if nummer gt 0>Bijlage ${nummer?c}. </#if>Voortgang toezeggingen en moties</#assign>
<#assign openT = t.openToezeggingen()>
<#assign openM = t.openMoties()>
<#assign klaarT = t.klareToezeggingen()>
<#assign klaarM = t.klareMoties()>
<#assign voorbij = openT?filter(x -> t.isVerstreken(x))>
<document titel="Voortgang toezeggingen en moties" onderwerp="Bijlage bij: ${tekst(editie.titel)}" nummering="decimaal" kopregel="Voortgang toezeggingen en moties">
<deel vorm="liggend">
  <alinea soort="titel">${kop}</alinea>
  <alinea soort="ondertitel">Stand op ${peildatum}</alinea>
  <sectie id="samenvatting">
    <kop>Samenvatting</kop>
    <alinea>Op ${peildatum} <#if openT?size == 1>is één toezegging<#else>zijn ${openT?size} toezeggingen</#if> en <#if openM?size == 1>één motie<#else>${openM?size} moties</#if> nog niet afgedaan. Afgedaan zijn ${klaarT?size} toezeggingen en ${klaarM?size} moties. <#if voorbij?size == 0>Van geen enkele open toezegging is de termijn voorbij.<#elseif voorbij?size == 1>Van één open toezegging is de termijn voorbij.<#else>Van ${voorbij?size} open toezeggingen is de termijn voorbij.</#if> Een aankondiging in een eerdere brief telt als toezegging.</alinea>
    <alinea>De stand is die welke de gebruikte bronnen melden. ‘Voortgang gemeld’ betekent dat het kabinet op het punt is ingegaan, zonder dat de bron zegt dat het is afgedaan.</alinea>
  </sectie>
  <#if openT?has_content>
  <sectie id="open-toezeggingen">
    <kop>Open toezeggingen</kop>
    <@t.toezeggingentabel "tabel-open-toezeggingen" "Open toezeggingen" openT true/>
  </sectie>
  </#if>
  <#if openM?has_content>
  <sectie id="open-moties">
    <kop>Open moties</kop>
    <@t.motiestabel "tabel-open-moties" "Open moties" openM true/>
  </sectie>
  </#if>
  <#if klaarT?has_content>
  <sectie id="klare-toezeggingen">
    <kop>Afgedane toezeggingen</kop>
    <@t.toezeggingentabel "tabel-klare-toezeggingen" "Afgedane toezeggingen" klaarT false/>
  </sectie>
  </#if>
  <#if klaarM?has_content>
  <sectie id="klare-moties">
    <kop>Afgedane moties</kop>
    <@t.motiestabel "tabel-klare-moties" "Afgedane moties" klaarM false/>
  </sectie>
  </#if>
</deel>
</document>
