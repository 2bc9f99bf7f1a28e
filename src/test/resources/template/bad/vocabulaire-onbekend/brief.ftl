<document titel="T">
<deel>
  <allinea>een</allinea>
  <alinea><vet>x</vet> <sterk kleur="rood" soort="a">y</sterk></alinea>
  <alinea soort="groot">een</alinea>
  <lijst soort="romeins"><punt>x</punt></lijst>
  <tabel samenvatting="s" rijkoppen="true"><kolom breedte="breed" uitlijning="right"/><rij><cel kolommen="0">x</cel></rij></tabel>
  <sectie nr="1" nummer="ja"><kop>K</kop></sectie>
  <h1>K</h1>
  <alinea2>x</alinea2>
</deel>
</document>
