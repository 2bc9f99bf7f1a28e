<document titel="T">
<deel>
  <alinea>${trajecten?api.getClass()}</alinea>
  <alinea>${peildatum?api.class}</alinea>
  <alinea>${peildatum.class} ${traject["zeesuiker"].getClass()} ${traject["zeesuiker"].toString}</alinea>
</deel>
</document>
