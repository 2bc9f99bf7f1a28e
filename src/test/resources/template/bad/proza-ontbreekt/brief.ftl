<document titel="T">
<deel>
  <sectie><kop>K</kop><@proza bestand="opning.md"/></sectie>
  <@proza bestand="bedrijven/onbekend.md" mits="aanwezig"/>
  <@proza/>
  <@proza bestand=traject["zeesuiker"]/>
  <@proza bestand="opening.md" mits="bestaat"/>
  <@proza bestnad="opening.md"/>
  <@proza bestand="opening.md" mits="aanwezg"/>
  <@proza bestand="../2025-06-30/opening.md"/>
  <@proza bestand="bedrijven/zeesuiker"/>
</deel>
</document>
