<document titel="T">
<deel>
  <#macro m><alinea>x</alinea></#list>
</deel>
</document>
