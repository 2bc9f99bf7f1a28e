<document titel="T">
<deel>
<#list 1.. as i></#list>
</deel>
</document>
