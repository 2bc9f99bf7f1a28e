<document titel="T">
<deel>
  <alinea plaats="hier">een</alinea>
</deel>
</document>
