<document titel="T">
<deel>
  <sectie><kop>K</kop>
  <alinea>een</alinea>
</deel>
</document>
