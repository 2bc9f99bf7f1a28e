<document titel="T">
<deel>
  <alinea>een</alinea><alinea>a < b en c</alinea>
</deel>
</document>
