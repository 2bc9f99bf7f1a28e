<document titel="T">
<deel>
  <alinea>woord ${woord("dertien")} ${woord(11.3)} ${woord()} ${woord(1, 2)} ${woord(peildatum)} ${woord(traject["zeesuiker"].onbekend)}</alinea>
  <alinea>rang ${rang(traject)} ${rang(1.5)}</alinea>
  <alinea>hoofdletter ${hoofdletter(trajecten)}</alinea>
  <alinea>opsomming ${opsomming("a")} ${opsomming(traject["zeesuiker"].doelen)} ${opsomming([1, trajecten])}</alinea>
  <alinea>datum ${datum("2025-01-01")} ${datum(traject["zeesuiker"])} ${datum(3)}</alinea>
  <alinea>wanneer ${wanneer(peildatum)}</alinea>
  <alinea>maandJaar ${maandJaar(2025)} weekdag ${weekdag("maandag")}</alinea>
  <alinea>bedrag ${bedrag("veel")} ${bedrag(traject["zeesuiker"].steun[0])} miljoenen ${miljoenen("1")}</alinea>
  <alinea>hoeveelheid ${hoeveelheid(65)} ${hoeveelheid(traject["zeesuiker"].doelen)}</alinea>
  <alinea>getal ${getal("een")} ${getal(traject["zeesuiker"].naam)}</alinea>
  <alinea>tekst ${tekst(trajecten)} ${tekst(traject["zeesuiker"])}</alinea>
  <alinea>onbekend ${getl(3)} ${peildatum(3)} ${editie.datum()}</alinea>
  <alinea>gebeurtenis ${gebeurtenis("x", "advies")} ${gebeurtenis(traject["zeesuiker"])} ${gebeurtenis(traject["zeesuiker"], "advys")} ${gebeurtenis(traject["zeesuiker"], "gestopt")} ${gebeurtenis(traject["zeesuker"], "advies")} ${gebeurtenis(traject["zeesuiker"], advies)}</alinea>
  <alinea>pad ${pad("x")} ${pad(3)}</alinea>
  <#if woord("x") == "x"><alinea/></#if>
  <#assign x = rang("eerste")>
</deel>
</document>
