<document titel="T">
<deel>
  <alinea/><#iff true>x</#iff>
</deel>
</document>
