<document titel="T">
<deel>
  <alinea><sterk>x</sterk> ${woord(telling.bereikt.eop_ondertekent)} en ${ datum( traject["zeesuker"].faseSinds ) }</alinea>
  <#if bedrag(traject["zeesuiker"].steun[3].bedrag) == "x"></#if>
  <@proza bestand="tekst.md"/>
  <alinea>${opsomming(bereikt.eop_ondertekent?map(s -> s.naam))} ${woord((telling.x))}</alinea>
</deel>
</document>
