<document titel="T">
<deel>
	<sectie><kop>Tab</kop><alinea>${a1}</alinea><alinea>${a2}</alinea></sectie>
  <#if (1 < 2)><alinea><sterk>x</sterk>${a3}</alinea></#if><alinea>${a4}</alinea>
  <#if 1 lt 2><lijst><punt>${a5}</punt><punt>${a6}</punt></lijst></#if>
  <#assign q = "a>b"><alinea>${q}${a7}</alinea>
  <alinea>é😀${a8}</alinea><#-- <alinea> --><alinea>${a9}</alinea>
  <tabel samenvatting="s > t" rijkoppen="ja"><kolom/><rij><cel>${b1}</cel></rij></tabel><alinea
    soort="klein">${b2}</alinea>
  <alinea>${b3 + b4}</alinea><alinea>${traject["zeesuiker"].naam + b5}</alinea><alinea>${"x ${b6} y"}</alinea>
</deel>
</document>
