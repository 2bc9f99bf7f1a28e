<document titel="T">
<deel>
  <sectie id="a"><kop>A</kop></sectie>
  <alinea>x</alinea><kader id="a"><titel>A</titel></kader>
  <#list trajecten as t><sectie id="keer"><kop>${t.naam}</kop></sectie></#list>
</deel>
</document>
