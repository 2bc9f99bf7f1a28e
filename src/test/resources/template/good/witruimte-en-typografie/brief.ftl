<document titel="Wit">
<deel>
  <alinea>
    Regels   en	tabs
    worden   één spatie <sterk> ook  om </sterk>  elementen  .
  </alinea>
  <alinea>Vast wit blijft: a b.</alinea>
  <alinea>Over de grens: € ${getal(11.3)} miljoen, <sterk>7,5</sterk> Mton, 30 <nadruk>juni</nadruk>, ${30} juni en artikel ${3}.</alinea>
  <alinea>Formules: CO2, ${cijfer["uitstoot"].eenheid} CO<sterk>2</sterk>, NOx en H2O.</alinea>
  <alinea>Zij zei "${traject["zeesuiker"].naam}" en 'nee'...</alinea>
  <alinea>   </alinea>
  <alinea>Een komma${""} , en een punt <#if true>.</#if></alinea>
</deel>
</document>
