<document titel="T">
<deel>
  <#assign s = traject["zeesuker"]>
  <alinea>${s.naam} ${s.fase}</alinea>
  <#list s.doelen as d><alinea>${d.min}</alinea></#list>
  <alinea>${s2.naam}</alinea>
</deel>
</document>
