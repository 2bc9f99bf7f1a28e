<#macro extra><kader nummer="nee"><titel><#nested></titel><alinea>Extra.</alinea></kader></#macro>
