<document titel="Blokken">
<deel vorm="brief">
  <alinea>Gewoon, zonder soort.</alinea>
  <alinea soort="gewoon">Gewoon.</alinea>
  <alinea soort="stand">Stand.</alinea>
  <alinea soort="klein">Klein.</alinea>
  <lijst><punt>Eén</punt><punt><alinea>Twee</alinea><lijst soort="letters"><punt>a</punt><punt>b</punt></lijst></punt></lijst>
  <lijst soort="punten"><punt>Punt</punt></lijst>
  <lijst soort="cijfers"><punt>Cijfer</punt></lijst>
  <tabel id="t" samenvatting="Wat er staat" rijkoppen="ja">
    <bijschrift>Bedrijven</bijschrift>
    <kolom/><kolom breedte="3" uitlijning="links"/><kolom uitlijning="rechts"/><kolom uitlijning="midden"/><kolom uitlijning="decimaal"/>
    <kopregel><cel kolommen="2">Twee</cel><cel>R</cel><cel>M</cel><cel>D</cel></kopregel>
    <rij sleutel="zeesuiker"><cel>Zeesuiker</cel><cel><alinea>Eén</alinea><alinea>Twee</alinea></cel><cel/><cel>m</cel><cel>1,5</cel></rij>
  </tabel>
  <tabel samenvatting="Zonder bijschrift en kop"><kolom/><rij><cel>x</cel></rij></tabel>
  <kader id="k"><titel>Een kader</titel><alinea>Tekst.</alinea></kader>
  <kader nummer="nee"><titel>Zonder nummer</titel><alinea>Tekst.</alinea></kader>
  <alinea soort="slot">Hoogachtend,</alinea>
  <ondertekening>
    <ondertekenaar><naam>J. Jansen</naam><ambt>Minister</ambt></ondertekenaar>
    <ondertekenaar><naam><open naam="voorletters" nodig="De voorletters."/> P.</naam><ambt>Staatssecretaris</ambt></ondertekenaar>
  </ondertekening>
</deel>
</document>
