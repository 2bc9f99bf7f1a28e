<#macro groet></#macro>
