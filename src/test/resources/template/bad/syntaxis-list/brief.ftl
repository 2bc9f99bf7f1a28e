<document titel="T">
<deel>
  <#list trajecten><alinea>x</alinea>
</deel>
</document>
