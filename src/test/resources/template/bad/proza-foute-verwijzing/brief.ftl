<document titel="T">
<deel>
  <@proza bestand="tekst.md"/>
</deel>
</document>
