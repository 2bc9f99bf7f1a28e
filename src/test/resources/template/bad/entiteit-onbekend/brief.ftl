<document titel="T">
<deel>
  <alinea>een&nbsp;twee</alinea>
</deel>
</document>
