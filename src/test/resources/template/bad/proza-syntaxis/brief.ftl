<document titel="T">
<deel>
  <#list editie.onderdelen as deel><@proza bestand=deel.bestand/></#list>
</deel>
</document>
