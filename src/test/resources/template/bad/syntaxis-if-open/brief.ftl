<document titel="T">
<deel>
  <#if true><alinea>x</alinea>
</deel>
</document>
