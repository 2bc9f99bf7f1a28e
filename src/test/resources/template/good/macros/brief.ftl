<#import "lib/vormen.ftl" as v>
<#include "lib/extra.ftl">
<document titel="Macro's">
<deel>
  <@v.blok titel="Een">
    <alinea>In het blok: ${peildatum}.</alinea>
  </@v.blok>
  <@extra>${traject["zeesuiker"].naam}</@extra>
  <alinea>${v.dubbel(2)} <@v.sterk x="a"/></alinea>
  <#include "/lib/stuk.ftl">
</deel>
</document>
