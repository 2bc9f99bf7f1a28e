<document titel="T">
<deel>
  <alinea>${peildatm}</alinea>
  <sectie><kop>K</kop><alinea>Ver weg op een regel: <sterk>x</sterk> ${traject["zeesuker"].naam} en ${traject.zeesuiker.naaam}</alinea></sectie>
  <alinea>${traject['zeesuiker'].doelen[7].min} ${traject["zeesuiker"].bedrijf.plaats.naam}</alinea>
  <alinea>${heelietsanders} ${telling.stand.jloi_geteken} ${woord(telling.bereikt.eop)}</alinea>
  <#if peildtum?has_content><alinea>mag</alinea></#if>
  <#list trajectn as t><alinea>${t.naam}</alinea></#list>
  <#list trajecten as t><alinea>${t.naem}</alinea></#list>
  <alinea>${traject["brouwhuis"].cluster.naam}</alinea>
</deel>
</document>
