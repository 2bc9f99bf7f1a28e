<document titel="T">
<deel>
<#macro m><sterk><@m/></sterk></#macro>
<alinea><@m/></alinea>
</deel>
</document>
