<document titel="T">
<deel>
<alinea><#list 1..20000 as i><sterk></#list></alinea>
</deel>
</document>
