<document titel="T">
<deel>
  <alinea>x ${peildatum</alinea>
</deel>
</document>
