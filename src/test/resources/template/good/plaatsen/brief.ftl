<#-- commentaar met <alinea> erin -->
<document titel="Plaatsen"><deel>
<#if 1 < 2><alinea>na kleiner dan</alinea></#if><alinea>ernaast</alinea>
<#if (3 > 2)><alinea>na groter dan</alinea></#if> <alinea>ernaast</alinea>
<#if "a>b" == "a>b"><alinea>na een > tussen aanhalingstekens</alinea></#if>
<#assign x = "<alinea>"><#assign y = r"\"><#assign z = 1 <#-- it's -->> <alinea>${x?length} na een tekst met een element</alinea>
	<alinea>na een tab</alinea>
<alinea soort="klein"
  >over twee regels</alinea><!-- <alinea> --><alinea>na XML-commentaar</alinea>
<alinea>${"}"}</alinea><alinea>${{"a": 1}.a}</alinea><alinea>na accolades</alinea>
<lijst><punt>é ü 😀</punt></lijst><tabel samenvatting="s"><kolom/><rij><cel>x</cel></rij></tabel>
<alinea><![CDATA[<alinea> & zo]]></alinea><kader><titel>T</titel><alinea>in een kader</alinea></kader>
<#noparse><alinea>${niet}</alinea></#noparse><sectie><kop>K</kop></sectie>
</deel></document>
