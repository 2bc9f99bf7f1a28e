<document titel="T">
<deel>
  <alinea soort="klein" soort="stand">een</alinea>
</deel>
</document>
