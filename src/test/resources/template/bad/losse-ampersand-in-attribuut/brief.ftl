<document titel="T">
<deel>
  <tabel samenvatting="Zonen & Co"><kolom/></tabel>
</deel>
</document>
