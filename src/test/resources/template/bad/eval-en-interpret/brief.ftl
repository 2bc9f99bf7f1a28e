<document titel="T">
<deel>
  <alinea>${"peildatm"?eval}</alinea>
  <alinea>${"1 +"?eval}</alinea>
  <alinea>${"\"freemarker.template.utility.Execute\"?new()"?eval}</alinea>
  <#assign f = "<alinea>${'$'}{peildatm}</alinea>"?interpret><@f/>
  <#assign g = "<#if>"?interpret><@g/>
  <alinea>${editie?eval}</alinea>
</deel>
</document>
