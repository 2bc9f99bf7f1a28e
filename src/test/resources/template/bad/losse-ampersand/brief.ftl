<document titel="T">
<deel>
  <alinea>een</alinea><alinea>Zonen & Co</alinea>
</deel>
</document>
