<document titel="T">
<deel>
  <alinea>x ${} y</alinea>
</deel>
</document>
