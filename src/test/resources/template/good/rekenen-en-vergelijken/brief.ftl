<#assign s = traject["zeesuiker"]>
<document titel="Rekenen">
<deel>
  <alinea>Gelijk: ${(s.naam == "Zeesuiker")?string("ja", "nee")} ${(s.fase.id == "jloi_getekend")?c} ${(s.doelen[0].min lt s.doelen[1].min)?c}</alinea>
  <alinea>Som: ${s.doelen[0].min + s.doelen[1].min}, ${telling.bereikt.eop_ondertekend * 2 - 1}, ${s.steun[0].bedrag / 1000}</alinea>
  <alinea>Samen: ${s.naam + " en " + traject["ijzerwerk"].naam}; ${"Bedrijf " + s.naam}</alinea>
  <alinea>Vorm: ${s.naam?upper_case} ${s.naam?length} ${s.naam?replace("Zee", "Meer")} ${s.bedrijf.statutaireNaam?upper_case}</alinea>
  <alinea>Escape: ${"<b> & \"c\" 'd'"} ${s.bedrijf.statutaireNaam}</alinea>
  <alinea>Ja of nee: ${s.actief} ${(!s.actief)}</alinea>
  <alinea>Jaar: ${s.doelen[0].doeljaar}, datum in de gegevens: ${s.faseSinds.datum.iso}</alinea>
  <alinea><#switch s.fase.id><#case "jloi_getekend">getekend<#break><#default>anders</#switch></alinea>
  <alinea><#list [3, 1, 2]?sort as n>${n}</#list> ${[1, 2, 3]?join("-")} ${s.provincies?map(p -> p.naam)?join(", ")}</alinea>
  <alinea>Groot: ${1234567.5} ${0.1 + 0.2} ${-3}</alinea>
</deel>
</document>
