<document titel="T">
<deel>
  <alinea>een</alinea>
  <sectie id="s-${traject["zeesuiker"].id}"><kop>K</kop></sectie>
</deel>
</document>
