<document titel="T">
<deel>
  <alinea>${peildatum ~ 3}</alinea>
</deel>
</document>
