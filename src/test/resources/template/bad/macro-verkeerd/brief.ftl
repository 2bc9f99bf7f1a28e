<document titel="T">
<deel>
  <#macro groet wie hoe="netjes"><alinea>${wie}</alinea></#macro>
  <@groet/>
  <@groet naam="x"/>
  <@groet "a" "b" "c"/>
  <@groet wie=peildatm/>
  <#function f x><#return x></#function>
  <alinea>${f()} ${f(1, 2)}</alinea>
</deel>
</document>
