<#macro blok titel>
<sectie><kop>${titel}</kop>
  <#nested>
</sectie>
</#macro>
<#macro sterk x><sterk>${x}</sterk></#macro>
<#function dubbel n><#return n * 2></#function>
