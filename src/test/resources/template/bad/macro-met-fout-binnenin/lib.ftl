<#macro naam x>${x.naem}</#macro>
<#macro rij s><alinea><@naam s/> ${woord(s.naam)}</alinea></#macro>
