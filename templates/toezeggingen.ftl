<#-- Toezeggingen en moties op de datum van de editie: wat open is, wat is afgedaan, wat er volgt. -->

<#-- De laatste stap in de afdoening; niets als er nog geen is. -->
<#function laatste x>
  <#if x.afdoening?has_content><#return x.afdoening?last></#if>
</#function>

<#-- Of een toezegging of motie niet meer open is. -->
<#function isKlaar x>
  <#return x.afdoening?has_content && ["afgedaan", "afgewezen"]?seq_contains(x.afdoening?last.status.id)>
</#function>

<#-- Een dag als getal, om mee te vergelijken: 20250630. -->
<#function dagnummer dag><#return dag.iso?replace("-", "")?number></#function>

<#-- Of een termijn voorbij is op de datum van de editie. -->
<#function isVerstreken x>
  <#return x.termijn?? && dagnummer(x.termijn) lt dagnummer(peildatum)>
</#function>

<#-- Wat een termijn heeft, in de volgorde daarvan; dan wat er geen heeft. -->
<#function opTermijn lijst>
  <#return lijst?filter(x -> x.termijn??)?sort_by(["termijn", "iso"]) + lijst?filter(x -> !x.termijn??)>
</#function>

<#-- Alle toezeggingen en moties, elk in de volgorde van hun register. -->
<#function alleToezeggingen><#return toezegging?values?filter(x -> true)></#function>
<#function alleMoties><#return motie?values?filter(x -> true)></#function>

<#function openToezeggingen><#return opTermijn(alleToezeggingen()?filter(t -> !isKlaar(t)))></#function>
<#function openMoties><#return alleMoties()?filter(m -> !isKlaar(m))></#function>
<#function klareToezeggingen><#return alleToezeggingen()?filter(t -> isKlaar(t))></#function>
<#function klareMoties><#return alleMoties()?filter(m -> isKlaar(m))></#function>

<#-- Waar en wanneer een toezegging is gedaan. -->
<#macro herkomst t><#if t.nummer??>${t.nummer}, </#if>${t.kamer}<#if t.aan??>, aan ${t.aan}</#if><#if t.gelegenheid??>, ${t.gelegenheid}</#if><#if t.datum??> (${t.datum})</#if></#macro>

<#-- Een stap in de afdoening, met de bron. -->
<#macro stap a>${hoofdletter(a.status)}, ${a.datum}<#if a.wijze??>: ${a.wijze?uncap_first}<#else>.</#if> <citaat><stuk sleutel="${tekst(a.bron)}"/></citaat></#macro>

<#-- Wat er volgt. -->
<#macro vervolg t><#if t.termijn??><#if isVerstreken(t)><sterk>Termijn voorbij</sterk>: </#if>${hoofdletter(t.termijnTekst!datum(t.termijn))}<#elseif t.termijnTekst??>${hoofdletter(t.termijnTekst)}<#else>Geen termijn genoemd</#if></#macro>

<#macro bezig x><#if x.afdoening?has_content><@stap x.afdoening?last/><#else>Nog geen stap gemeld.</#if></#macro>

<#macro toezeggingentabel id bijschrift lijst open>
<tabel id="${id}" samenvatting="${bijschrift}: de toezegging, waar zij is gedaan, de stand<#if open> en wat er volgt</#if>">
  <bijschrift>${bijschrift}</bijschrift>
  <kolom breedte="9"/><kolom breedte="6"/><kolom breedte="10"/><#if open><kolom breedte="4"/></#if>
  <kopregel><cel>Toezegging</cel><cel>Gedaan aan en op</cel><cel><#if open>Stand<#else>Afgedaan</#if></cel><#if open><cel>Volgt</cel></#if></kopregel>
  <#list lijst as t>
  <rij sleutel="${tekst(t.id)}"><cel>${t.tekst}</cel><cel><@herkomst t/></cel><cel><@bezig t/></cel><#if open><cel><@vervolg t/></cel></#if></rij>
  </#list>
</tabel>
</#macro>

<#macro motiestabel id bijschrift lijst open>
<tabel id="${id}" samenvatting="${bijschrift}: de motie, het onderwerp, het Kamerstuk en de stand" rijkoppen="ja">
  <bijschrift>${bijschrift}</bijschrift>
  <kolom breedte="5"/><kolom breedte="7"/><kolom breedte="7"/><kolom breedte="10"/>
  <kopregel><cel>Motie</cel><cel>Onderwerp</cel><cel>Kamerstuk</cel><cel><#if open>Stand<#else>Afgedaan</#if></cel></kopregel>
  <#list lijst as m>
  <rij sleutel="${tekst(m.id)}"><cel>${hoofdletter(m.naam)}</cel><cel>${hoofdletter(m.onderwerp)}</cel><cel><citaat><stuk sleutel="${tekst(m.kamerstuk)}"/></citaat><#if m.aangenomen??>, aangenomen op ${m.aangenomen}</#if></cel><cel><@bezig m/></cel></rij>
  </#list>
</tabel>
</#macro>
