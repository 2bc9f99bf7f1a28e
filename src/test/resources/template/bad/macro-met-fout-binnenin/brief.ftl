<document titel="T">
<deel>
  <#import "lib.ftl" as v>
  <#list trajecten as t>
  <@v.rij t/>
  </#list>
  <alinea><@v.naam traject["zeesuiker"]/></alinea>
</deel>
</document>
