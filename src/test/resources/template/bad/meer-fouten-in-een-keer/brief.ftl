<document titel="T">
<deel>
  <alinea>${peildatm}</alinea>
  <#list editie.onderdelen as deel><@proza bestand=deel.bestand/></#list>
  <alinea>${woord("x")}</alinea>
</deel>
</document>
