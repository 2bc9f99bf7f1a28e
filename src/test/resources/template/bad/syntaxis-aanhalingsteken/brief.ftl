<document titel="T">
<deel>
  <alinea><sterk>x</sterk> ${traject["zeesuiker].naam}</alinea>
</deel>
</document>
