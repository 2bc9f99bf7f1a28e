<#macro goed><alinea>${x.</alinea></#macro>
