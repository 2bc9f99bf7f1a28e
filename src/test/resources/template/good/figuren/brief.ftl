<#-- Figuren: de tabel en de grafiek komen uit dezelfde getallen en datums. -->
<#assign s = traject["zeesuiker"]>
<document titel="Figuren">
<deel vorm="staand">
  <alinea>Zie <verwijzing naar="doelen"/> en <verwijzing naar="fasen"/>.</alinea>
  <staafgrafiek id="doelen" kop="Bedrijf" eenheid="kton CO2" samenvatting="Doelen als staven">
    <bijschrift>Doelen voor CO2</bijschrift>
    <staaf sleutel="a"><naam>${s.naam}</naam><van>${s.doelen[0].min}</van></staaf>
    <staaf><naam>Voorbeeld &amp; zn.</naam><van>1.250,5</van><tot>2.000</tot><toelichting>In 2030</toelichting></staaf>
  </staafgrafiek>
  <staafgrafiek kop="Jaar" eenheid="letters" samenvatting="Aantallen">
    <bijschrift>Zonder bandbreedte</bijschrift>
    <staaf><naam>2024</naam><van>0</van></staaf>
  </staafgrafiek>
  <tijdlijn id="fasen" kop="Traject" tot="2025-06-30" samenvatting="Fasen als balken">
    <bijschrift>Fasen</bijschrift>
    <fase id="eop">EoP getekend</fase>
    <fase id="nooit">Komt niet voor</fase>
    <fase id="pauze" rol="stilstand">Gepauzeerd</fase>
    <fase id="eind" rol="einde">Gestopt</fase>
    <spoor sleutel="x">
      <naam>Met pauze</naam>
      <periode fase="eop" vanaf="2023-05-01">mei 2023</periode>
      <periode fase="pauze" vanaf="2024-01-15" tot="2024-03-01"/>
      <periode fase="eop" vanaf="2024-06-01"/>
    </spoor>
    <spoor>
      <naam>Gestopt</naam>
      <periode fase="eind" vanaf="${peildatum.iso}">${peildatum}</periode>
    </spoor>
  </tijdlijn>
</deel>
</document>
