<document titel="T">
<deel>
  <sectie/>
  <sectie><kop>A</kop><kop>B</kop></sectie>
  <sectie><kop> </kop></sectie>
  <lijst/>
  <tabel><rij/></tabel>
  <tabel samenvatting=" "><kolom/></tabel>
  <tabel samenvatting="s"><kolom/><kolom/><kopregel><cel>x</cel></kopregel><rij><cel kolommen="2">x</cel><cel/></rij></tabel>
  <kader><alinea>x</alinea></kader>
  <ondertekening/>
  <ondertekening><ondertekenaar><naam>x</naam></ondertekenaar></ondertekening>
  <alinea><link>x</link><citaat/><verwijzing/><open naam="x"/><veld>x</veld></alinea>
</deel>
</document>
