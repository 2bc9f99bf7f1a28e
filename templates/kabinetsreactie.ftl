<#-- De kabinetsreactie op een advies met genummerde aanbevelingen. Het schema bewaakt dat er bij elke precies één reactie is. -->
<#import "bouwstenen.ftl" as b>
<#assign advies = stuk.advies>
<#assign commissie = organisatie[advies.commissie]>
<#assign enkel = tekst(stuk.soort)>
<#assign meer = (enkel == "advies")?then("adviezen", "aanbevelingen")>
<#assign n = stuk.aanbevelingen?size>
<#assign onderwerp = "Kabinetsreactie op het advies van de " + tekst(commissie.naam)>
<document titel="${onderwerp}" onderwerp="${onderwerp}" nummering="geen" kopregel="${onderwerp}">

<#-- Een waarde die bekend is, of een open plaats. -->
<#macro zin onderdeel sleutel nodig><#if onderdeel[sleutel]??>${onderdeel[sleutel]}<#else><open naam="${sleutel}" nodig="${nodig}" pad="${pad(onderdeel)}/${sleutel}"/></#if></#macro>

<#function reactie a><#return stuk.reacties?filter(r -> tekst(r.op) == tekst(a.nummer))?first></#function>

<#macro titelVan a><@zin a "titel" "De titel van ${enkel} ${tekst(a.nummer)}, uit het advies."/></#macro>
<#macro titelReactie a><@zin reactie(a) "titel" "De reactie op ${enkel} ${tekst(a.nummer)} in enkele woorden; van de opsteller."/></#macro>

<deel vorm="staand">
  <alinea soort="titel">Kabinetsreactie</alinea>
  <alinea soort="ondertitel">Op het advies van de ${commissie.naam}</alinea>
  <tabel samenvatting="De titel van het advies, van wie het is, de datum en de dag van ontvangst" rijkoppen="ja">
    <kolom breedte="5"/><kolom breedte="17"/>
    <rij><cel>Advies</cel><cel><@zin advies "titel" "De titel van het advies, uit het advies zelf."/></cel></rij>
    <rij><cel>Van</cel><cel>${commissie.naam}<#if commissie.afkorting??> (${commissie.afkorting})</#if></cel></rij>
    <rij><cel>Datum</cel><cel><@zin advies "datum" "De dag van het advies, uit het advies zelf."/></cel></rij>
    <rij><cel>Ontvangen</cel><cel><@zin advies "ontvangen" "De dag waarop het kabinet het advies ontving; van het secretariaat."/></cel></rij>
    <rij><cel>Bron</cel><cel><citaat><stuk sleutel="${tekst(advies.bron)}"/></citaat></cel></rij>
  </tabel>
  <sectie id="samenvatting">
    <kop>Samenvatting</kop>
    <@proza bestand=stuk.samenvatting/>
    <alinea>Het advies telt ${woord(n)} ${meer}. <verwijzing naar="tabel-overzicht"/> zet bij elk de reactie van het kabinet.</alinea>
    <tabel id="tabel-overzicht" samenvatting="Bij elk nummer het onderwerp uit het advies en de reactie van het kabinet, in enkele woorden" rijkoppen="ja">
      <bijschrift>${hoofdletter(meer)} en reacties</bijschrift>
      <kolom breedte="2"/><kolom breedte="10"/><kolom breedte="10"/>
      <kopregel><cel>Nr.</cel><cel>${hoofdletter(enkel)}</cel><cel>Reactie</cel></kopregel>
      <#list stuk.aanbevelingen as a>
      <rij sleutel="nummer-${tekst(a.nummer)?lower_case}"><cel>${a.nummer}</cel><cel><@titelVan a/></cel><cel><@titelReactie a/></cel></rij>
      </#list>
    </tabel>
  </sectie>
  <sectie id="aanbevelingen">
    <kop>De ${meer}</kop>
    <#list stuk.aanbevelingen as a>
    <sectie id="aanbeveling-${tekst(a.nummer)?lower_case}">
      <kop>${hoofdletter(enkel)} ${a.nummer}: <@titelVan a/></kop>
      <alinea><@zin a "tekst" "De inhoud van ${enkel} ${tekst(a.nummer)}, in eigen woorden, uit het advies."/></alinea>
    </sectie>
    </#list>
  </sectie>
  <sectie id="reacties">
    <kop>De reacties</kop>
    <#list stuk.aanbevelingen as a>
    <sectie id="reactie-${tekst(a.nummer)?lower_case}">
      <kop>Reactie ${a.nummer}: <@titelReactie a/></kop>
      <alinea><@zin reactie(a) "tekst" "De reactie op ${enkel} ${tekst(a.nummer)}; van de opsteller."/></alinea>
    </sectie>
    </#list>
  </sectie>
  <#if stuk.slot??><sectie id="slot"><kop>Tot slot</kop><@proza bestand=stuk.slot/></sectie></#if>
</deel>
</document>
