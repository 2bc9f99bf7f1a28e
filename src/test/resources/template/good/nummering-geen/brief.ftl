<document titel="Zonder nummers">
<deel>
  <sectie id="een"><kop>De stand van ${traject["zeesuiker"].naam}</kop><sectie id="onder"><kop>Eronder</kop><alinea>Tekst.</alinea></sectie></sectie>
  <alinea>Zie <verwijzing naar="een"/> en <verwijzing naar="onder"/>.</alinea>
</deel>
</document>
