<document titel="T">
<deel>
  <sectie id="overzicht"><kop>A</kop></sectie>
  <alinea>Zie <verwijzing naar="overzcht"/> en <verwijzing naar="heel-iets-anders"/>.</alinea>
</deel>
</document>
