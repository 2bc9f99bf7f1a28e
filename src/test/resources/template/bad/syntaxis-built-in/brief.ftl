<document titel="T">
<deel>
  <alinea>${peildatum?uppercase} </alinea>
</deel>
</document>
