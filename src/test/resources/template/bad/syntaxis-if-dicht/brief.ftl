<document titel="T">
<deel>
  <alinea>x</alinea></#if>
</deel>
</document>
