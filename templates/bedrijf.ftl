<#-- De paragraaf over één bedrijf: zo staat zij in de bijlage en op het bedrijfsblad. -->
<#import "bouwstenen.ftl" as b>

<#-- De locaties en de provincies, in één zin. -->
<#macro plaatsen s>
<#if s.locaties?has_content>${opsomming(s.locaties?map(l -> l.plaats))}<#if s.provincies?has_content> (${opsomming(s.provincies)})</#if><#elseif s.provincies?has_content>${opsomming(s.provincies)}<#else><@b.geen "niet genoemd in de bronnen"/></#if>
</#macro>

<#-- De feiten van één bedrijf. -->
<#macro feitentabel s>
<tabel samenvatting="Feiten van ${tekst(s.naam)}: bedrijf, locatie, fase, doelen, steun, knelpunten en volgende stap" rijkoppen="ja">
  <kolom breedte="4"/><kolom breedte="13"/>
  <#if s.bedrijf.statutaireNaam??>
  <rij><cel>Statutaire naam</cel><cel>${s.bedrijf.statutaireNaam}</cel></rij>
  </#if>
  <rij><cel>Locatie</cel><cel><@plaatsen s/></cel></rij>
  <rij><cel>Cluster</cel><cel><#if s.cluster??>${s.cluster.naam}<#else><@b.geen "niet genoemd in de bronnen"/></#if></cel></rij>
  <rij><cel>Stappen tot nu toe</cel><cel><lijst><#list s.gebeurtenissen as g><punt><@b.gebeurtenis g/></punt></#list></lijst></cel></rij>
  <#if s.kenmerken?has_content>
  <rij><cel>Kenmerken</cel><cel><@b.zinnen s.kenmerken/></cel></rij>
  </#if>
  <rij><cel>Doelen</cel><cel>
  <#if s.doelen?size gt 1>
    <lijst><#list s.doelen as d><punt><@b.doel d/></punt></#list></lijst>
  <#elseif s.doelen?size == 1>
    <alinea><@b.doel s.doelen[0]/></alinea>
  <#else>
    <alinea><@b.geen "de bronnen noemen geen doel in getallen"/></alinea>
  </#if>
  </cel></rij>
  <#if s.projecten?has_content>
  <rij><cel>Projecten</cel><cel><lijst><#list s.projecten as p><punt>${p.naam}<#if p.omschrijving??>: ${p.omschrijving?remove_ending(".")?uncap_first}</#if></punt></#list></lijst></cel></rij>
  </#if>
  <rij><cel>Steun</cel><cel>
  <#if s.steun?size gt 1>
    <lijst><#list s.steun as st><punt><@b.steun st/></punt></#list></lijst>
  <#elseif s.steun?size == 1>
    <alinea><@b.steun s.steun[0]/></alinea>
  <#else>
    <alinea><@b.geen "de bronnen noemen geen steun"/></alinea>
  </#if>
  </cel></rij>
  <rij><cel>Knelpunten</cel><cel><@b.zinnen s.knelpunten "de bronnen noemen geen knelpunt"/></cel></rij>
  <#if s.verduurzaming?has_content>
  <rij><cel>Verduurzaming buiten maatwerk</cel><cel><@b.zinnen s.verduurzaming/></cel></rij>
  </#if>
  <rij><cel>Volgende stap</cel><cel><@b.zinnen s.perspectief "nog niet bekend"/></cel></rij>
  <rij><cel>Bronnen</cel><cel><citaat><#list s.bronnen as bron><stuk sleutel="${tekst(bron)}"/></#list></citaat></cel></rij>
</tabel>
</#macro>

<#macro paragraaf s>
<sectie id="bedrijf-${tekst(s.id)}">
  <kop>${s.naam}</kop>
  <alinea soort="stand"><@b.fase s/><#if !s.actief>; het traject loopt niet meer</#if></alinea>
  <@proza bestand="bedrijven/" + tekst(s.id) + ".md" mits="aanwezig"/>
  <@feitentabel s/>
</sectie>
</#macro>

<#-- Eén uitspraak: openbaar als een bron van uiterlijk de datum van de brief haar noemt, anders met de reden. -->
<#function uitspraak tekst bronId afgeleid=false>
  <#local genoemd = !afgeleid && (bron[bronId]?? || kamerstuk[bronId]??)>
  <#return {"tekst": tekst, "bron": bronId, "openbaar": genoemd, "reden": afgeleid?then("afgeleid uit een latere stap", "de bron is van later datum")}>
</#function>

<#-- Alles wat de paragraaf over een bedrijf beweert, één uitspraak per onderdeel: tekst, bron, en of een bron haar noemt. -->
<#function uitspraken s>
  <#local alle = []>
  <#if s.bedrijf.statutaireNaam??><#local t>Statutaire naam: ${s.bedrijf.statutaireNaam}</#local><#local alle += [uitspraak(t, s.bedrijf.bron)]></#if>
  <#list s.locaties as l><#local t>Locatie: ${l.plaats}</#local><#local alle += [uitspraak(t, l.bron)]></#list>
  <#list s.gebeurtenissen as g><#local t><@b.gebeurtenis g/></#local><#local alle += [uitspraak(t, g.bron, g.afgeleid)]></#list>
  <#list s.kenmerken as f><#local alle += [uitspraak(f.tekst, f.bron)]></#list>
  <#list s.doelen as d><#local t>Doel: <@b.doel d/></#local><#local alle += [uitspraak(t, d.bron)]></#list>
  <#list s.projecten as p><#local t>Project: ${p.naam}<#if p.omschrijving??>: ${p.omschrijving?remove_ending(".")?uncap_first}</#if></#local><#local alle += [uitspraak(t, p.bron)]></#list>
  <#list s.steun as st><#local t>Steun: <@b.steun st/></#local><#local alle += [uitspraak(t, st.bron)]></#list>
  <#list s.knelpunten as f><#local t>Knelpunt: ${f.tekst}</#local><#local alle += [uitspraak(t, f.bron)]></#list>
  <#list s.verduurzaming as f><#local t>Buiten maatwerk: ${f.tekst}</#local><#local alle += [uitspraak(t, f.bron)]></#list>
  <#list s.perspectief as f><#local t>Volgende stap: ${f.tekst}</#local><#local alle += [uitspraak(t, f.bron)]></#list>
  <#return alle>
</#function>
