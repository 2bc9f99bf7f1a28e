<document titel="T">
<deel>
  <alinea>${traject["zeesuiker"]} ${trajecten} ${editie.ondertekening}</alinea>
  <alinea>${woord}</alinea>
  <#if peildatum><alinea>x</alinea></#if>
  <#if peildatum gt vorigePeildatum><alinea>x</alinea></#if>
  <#if traject["zeesuiker"].naam == 3><alinea>x</alinea></#if>
  <#if traject["zeesuiker"] == traject["ijzerwerk"]><alinea>x</alinea></#if>
  <#list peildatum as x><alinea>x</alinea></#list>
  <#list traject as x><alinea>x</alinea></#list>
  <alinea>${peildatum * 2} ${trajecten + 1} ${1 / 0} ${peildatum?string("yyyy")} ${3?upper_case} ${"a"?number}</alinea>
  <alinea>${traject["zeesuiker"].doelen.min} ${peildatum.jaar} ${trajecten[0..9]?size} ${trajecten["x"]}</alinea>

  <@bestaatniet/>
  <@peildatum/>
  <#stop "genoeg">
</deel>
</document>
