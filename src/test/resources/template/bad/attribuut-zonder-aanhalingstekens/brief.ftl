<document titel="T">
<deel>
  <alinea soort=klein>een</alinea>
</deel>
</document>
