<#assign s = traject["zeesuiker"]>
<document titel="Functies">
<deel>
  <alinea>woord: ${woord(13)} ${woord(telling.bereikt.eop_ondertekend)} ${woord(21)} ${woord(30)} ${woord(trajecten?size)}</alinea>
  <alinea>rang: ${rang(1)} ${rang(8)} ${rang(telling.bereikt.eop_ondertekend)} ${rang(21)}</alinea>
  <alinea>hoofdletter: ${hoofdletter("ijs")} ${hoofdletter(s.fase)} ${hoofdletter(woord(1))} ${hoofdletter(opsomming(["één", s.naam]))}</alinea>
  <alinea>opsomming: ${opsomming(bereikt.eop_ondertekend)}; ${opsomming(stand.gestopt)}; ${opsomming(["a", "b & c", s.naam])}; ${opsomming(s.locaties?map(l -> l.plaats))}; ${opsomming(s.provincies)}; ${opsomming(s.doelen?map(d -> d.grootheid))}</alinea>
  <alinea>datum: ${datum(peildatum)} ${datum(s.gebeurtenissen[0])} ${datum(s.gebeurtenissen[2])} ${datum(s.gebeurtenissen[0].datum)} ${datum(bron["jaarverslag"].datum)}</alinea>
  <alinea>wanneer: ${wanneer(s.gebeurtenissen[0])} ${wanneer(s.gebeurtenissen[2])} ${wanneer(s.faseSinds)}</alinea>
  <alinea>maandJaar: ${maandJaar(peildatum)} ${maandJaar(s.faseSinds)}</alinea>
  <alinea>weekdag: ${weekdag(peildatum)} ${weekdag(s.faseSinds)}</alinea>
  <alinea>bedrag: ${bedrag(s.steun[0].bedrag)} ${bedrag(1500)}</alinea>
  <alinea>hoeveelheid: ${hoeveelheid(s.doelen[0])} ${hoeveelheid(s.doelen[1])} ${hoeveelheid(cijfer["uitstoot"])}</alinea>
  <alinea>getal: ${getal(42000)} ${getal(cijfer["uitstoot"].waarde)}</alinea>
  <alinea>miljoenen: ${miljoenen(s.steun[0].bedrag)}</alinea>
  <alinea>tekst: ${tekst(s.naam)} ${tekst(s.fase)} ${tekst(peildatum)} ${tekst(1234)}</alinea>
  <alinea>gebeurtenis: ${wanneer(gebeurtenis(s, "advies"))} ${gebeurtenis(s, "eop_ondertekend").soort}</alinea>
  <alinea>pad: <open naam="x" nodig="y" pad="${pad(s.steun[0])}"/> ${pad(peildatum)}</alinea>
  <sectie id="bedrijf-${tekst(s.id)}"><kop>${documentnaam}</kop></sectie>
</deel>
</document>
