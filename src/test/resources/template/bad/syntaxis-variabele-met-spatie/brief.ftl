<document titel="T">
<deel>
  <alinea><sterk>a</sterk> ${editie titel}</alinea>
</deel>
</document>
