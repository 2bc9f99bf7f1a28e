<document titel="T">
<deel>
  <alinea>een</alinea></sectie>
</deel>
</document>
