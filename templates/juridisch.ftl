<#-- Vormen van juridische stukken: handtekeningen en de tabellen van de bijlagen. -->
<#import "bouwstenen.ftl" as b>

<#-- Eén handtekening. -->
<#macro handtekening p v="">
<ondertekenaar>
  <partij><#if p.id == "staat">${hoofdletter(p.voluit)}<#else>${hoofdletter(p.naam)}<#if p.voluit?has_content>: ${p.voluit}</#if></#if></partij>
  <naam><#if v?is_hash && v.persoon??><@b.naam v.persoon/><#else><open naam="naam ondertekenaar ${tekst(p.id)}" nodig="de naam van degene die tekent voor ${tekst(p.naam)}; van deze partij"/></#if></naam>
  <ambt><#if v?is_hash && v.ambt??>${v.ambt.titel}<#else><open naam="functie ondertekenaar ${tekst(p.id)}" nodig="de functie van degene die tekent voor ${tekst(p.naam)}; van deze partij"/></#if></ambt>
  <regel>Plaats: <#if draft.plaats??>${draft.plaats}<#else>………………………………</#if></regel>
  <regel>Datum: ………………………………</regel>
</ondertekenaar>
</#macro>

<#-- De handtekeningen van alle partijen, in hun volgorde. -->
<#macro handtekeningen>
<ondertekening>
<#list partijen as p>
  <#if p.vertegenwoordigers?has_content>
  <#list p.vertegenwoordigers as v><@handtekening p v/></#list>
  <#else>
  <@handtekening p/>
  </#if>
</#list>
</ondertekening>
</#macro>

<#macro projecten>
<tabel id="tabel-projecten" samenvatting="De projecten met hun omschrijving en bron" rijkoppen="ja">
  <bijschrift>Projecten</bijschrift>
  <kolom breedte="4"/><kolom breedte="9"/><kolom breedte="4"/>
  <kopregel><cel>Project</cel><cel>Omschrijving</cel><cel>Bron</cel></kopregel>
  <#list .data_model.projecten as p>
  <rij sleutel="project-${p?counter}"><cel>${p.naam}</cel><cel><#if p.omschrijving??>${p.omschrijving}<#else><open naam="omschrijving ${tekst(p.naam)}" nodig="wat het project inhoudt; van het bedrijf" pad="${pad(p)}"/></#if></cel><cel><citaat><stuk sleutel="${tekst(p.bron)}"/></citaat></cel></rij>
  <#else>
  <rij><cel><open naam="projecten" nodig="naam en omschrijving van elk project; van het bedrijf"/></cel><cel>—</cel><cel>—</cel></rij>
  </#list>
</tabel>
</#macro>

<#macro planning>
<tabel id="tabel-planning" samenvatting="De stappen van het traject tot de datum van dit stuk" rijkoppen="ja">
  <bijschrift>Stappen tot en met ${draft.datum}</bijschrift>
  <kolom breedte="7"/><kolom breedte="5"/><kolom breedte="5"/>
  <kopregel><cel>Stap</cel><cel>Datum</cel><cel>Bron</cel></kopregel>
  <#list s.gebeurtenissen as g>
  <rij sleutel="stap-${g?counter}"><cel><#if g.soort.id == "mijlpaal" && g.omschrijving??>${g.omschrijving?remove_ending(".")}<#else>${hoofdletter(g.soort)}</#if></cel><cel>${hoofdletter(datum(g))}</cel><cel><citaat><stuk sleutel="${tekst(g.bron)}"/></citaat></cel></rij>
  </#list>
</tabel>
</#macro>

<#macro emissies>
<tabel id="tabel-emissies" samenvatting="De doelen met hoeveelheid, basisjaar, doeljaar en bron" rijkoppen="ja">
  <bijschrift>Doelen op ${draft.datum}</bijschrift>
  <kolom breedte="4"/><kolom breedte="5"/><kolom breedte="3"/><kolom breedte="3"/><kolom breedte="5"/>
  <kopregel><cel>Vermindering van</cel><cel>Hoeveelheid</cel><cel>Basisjaar</cel><cel>Doeljaar</cel><cel>Bron</cel></kopregel>
  <#list s.doelen as d>
  <rij sleutel="doel-${d?counter}">
    <cel><#if d.grootheid.id == "overig" && d.toelichting??>${d.toelichting?remove_ending(".")}<#else>${hoofdletter(d.grootheid)}</#if></cel>
    <cel>${hoeveelheid(d)}</cel>
    <cel><#if d.basisjaar??>${d.basisjaar}<#else><open naam="basisjaar ${tekst(d.grootheid)}" nodig="het jaar of de periode waarmee wordt vergeleken; van het bedrijf" pad="${pad(d)}"/></#if></cel>
    <cel><#if d.doeljaar??>${d.doeljaar}<#else><open naam="doeljaar ${tekst(d.grootheid)}" nodig="het jaar waarin het doel is bereikt; van het bedrijf" pad="${pad(d)}"/></#if></cel>
    <cel><citaat><stuk sleutel="${tekst(d.bron)}"/></citaat></cel>
  </rij>
  <#else>
  <rij><cel><open naam="doelen" nodig="per stof de hoeveelheid, het basisjaar en het doeljaar; van het bedrijf"/></cel><cel>—</cel><cel>—</cel><cel>—</cel><cel>—</cel></rij>
  </#list>
</tabel>
</#macro>
