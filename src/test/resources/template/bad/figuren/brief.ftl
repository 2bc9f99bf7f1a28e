<document titel="T">
<deel>
  <staafgrafiek kop="Bedrijf" eenheid="kton"><bijschrift>Leeg</bijschrift></staafgrafiek>
  <staafgrafiek kop="Bedrijf" eenheid="kton" samenvatting="s">
    <bijschrift>Getallen</bijschrift>
    <staaf><naam>A</naam><van>ongeveer 70</van></staaf>
    <staaf><naam>B</naam><van>75</van><tot>65</tot></staaf>
    <staaf><naam>C</naam><van>-5</van><tot/></staaf>
    <staaf><naam>D</naam></staaf>
  </staafgrafiek>
  <taartgrafiek/>
  <tijdlijn kop="Traject" tot="juni 2025" samenvatting="s"><bijschrift>Leeg</bijschrift></tijdlijn>
  <tijdlijn kop="Traject" vanaf="2024-01-01" tot="2025-06-30" samenvatting="s">
    <bijschrift>Fasen</bijschrift>
    <fase id="eop">EoP</fase>
    <fase id="eop">Nog een</fase>
    <fase id="a" rol="stilstand">A</fase>
    <fase id="b" rol="stilstand">B</fase>
    <fase id="c" rol="pauze">C</fase>
    <spoor>
      <naam>A</naam>
      <periode fase="epo" vanaf="2024-02-01"/>
      <periode fase="eop" vanaf="2024-05-01" tot="2024-04-01"/>
      <periode fase="eop" vanaf="2024-03-15"/>
      <periode fase="eop" vanaf="2023-12-31" tot="2025-07-01"/>
      <periode fase="eop" vanaf="2024-02-30"/>
      <periode fase="eop"/>
    </spoor>
  </tijdlijn>
  <tijdlijn kop="Traject" vanaf="2025-07-01" tot="2025-06-30" samenvatting="s">
    <bijschrift>Stappen</bijschrift>
    <fase id="1">1</fase><fase id="2">2</fase><fase id="3">3</fase><fase id="4">4</fase><fase id="5">5</fase><fase id="6">6</fase>
    <fase id="7">7</fase>
    <spoor><naam>A</naam><periode fase="1" vanaf="2025-07-02" tot="2025-07-03"/></spoor>
  </tijdlijn>
  <alinea><tijdlijn kop="x" tot="2025-06-30" samenvatting="s"/></alinea>
</deel>
</document>
