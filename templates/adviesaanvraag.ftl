<#-- Het verzoek om advies over het concept van een JLoI. -->
<#import "bouwstenen.ftl" as b>
<#assign commissie = organisatie[stuk.commissie]>
<#assign afzender = organisatie[stuk.afzender]>
<#assign kort = tekst(commissie.afkorting!commissie.naam)>
<#assign onderwerp = "Verzoek om advies over het concept van de JLoI met " + tekst(s.naam)>
<#assign eop = gebeurtenis(s, "eop_ondertekend")!"">
<document titel="${onderwerp}" onderwerp="${onderwerp}" nummering="geen" kopregel="${onderwerp}">

<#-- Een gegeven van de aanvraag, of een open plaats. -->
<#macro gegeven sleutel nodig><#if stuk[sleutel]??>${stuk[sleutel]}<#else><open naam="${sleutel}" nodig="${nodig}" pad="${pad(stuk)}/${sleutel}"/></#if></#macro>

<#macro criterium nummer naam><rij sleutel="criterium-${nummer?c}"><cel>${naam}</cel><cel><#nested></cel></rij></#macro>

<#macro criteria>
<tabel id="tabel-criteria" samenvatting="De vier criteria waarop de commissie toetst, met bij elk de vraag" rijkoppen="ja">
  <bijschrift>Criteria en vragen</bijschrift>
  <kolom breedte="7"/><kolom breedte="15"/>
  <kopregel><cel>Criterium</cel><cel>Vraag</cel></kopregel>
  <@criterium 1 "Ambitie">Levert de afspraak in 2030 minder uitstoot van CO2 op dan het bedrijf al moet bereiken, en komt die vermindering eerder?</@criterium>
  <@criterium 2 "Stikstof en leefomgeving">Gaan de uitstoot van stikstof en andere gevolgen voor de omgeving mee omlaag, en staat dat voldoende vast?</@criterium>
  <@criterium 3 "Uitvoerbaarheid">Zijn de projecten, de planning en de randvoorwaarden haalbaar?</@criterium>
  <@criterium 4 "Doelmatigheid">Staat de bijdrage van het Rijk in verhouding tot wat de afspraak oplevert?</@criterium>
</tabel>
</#macro>

<#macro doelen>
<#if s.doelen?has_content>
<tabel id="tabel-doelen" samenvatting="De doelen van ${tekst(s.naam)}, met hoeveelheid, doeljaar, basisjaar en bron" rijkoppen="ja">
  <bijschrift>Doelen van ${s.naam} op ${peildatum}</bijschrift>
  <kolom breedte="5"/><kolom breedte="4"/><kolom breedte="3"/><kolom breedte="3"/><kolom breedte="8"/>
  <kopregel><cel>Vermindering van</cel><cel>Hoeveelheid</cel><cel>Doeljaar</cel><cel>Basisjaar</cel><cel>Bron</cel></kopregel>
  <#list s.doelen as d>
  <rij sleutel="doel-${d?counter?c}"><cel>${hoofdletter(d.grootheid)}</cel><cel>${hoeveelheid(d)}</cel><cel><#if d.doeljaar??>${d.doeljaar}<#else>—</#if></cel><cel><#if d.basisjaar??>${d.basisjaar}<#else>—</#if></cel><cel><citaat><stuk sleutel="${tekst(d.bron)}"/></citaat></cel></rij>
  </#list>
</tabel>
<#else>
<alinea>De doelen zijn die van het concept: <open naam="doelen" nodig="De doelen uit het concept van de JLoI, elk met hoeveelheid, doeljaar en basisjaar; van de trajectleider, op te nemen in het bestand van het traject." pad="${pad(s.traject)}/doelen"/>.</alinea>
</#if>
</#macro>

<#macro projecten>
<#if s.projecten?has_content>
<lijst><#list s.projecten as p><punt><sterk>${p.naam}</sterk><#if p.omschrijving??>. ${p.omschrijving}</#if></punt></#list></lijst>
<#else>
<alinea>De projecten zijn die van het concept: <open naam="projecten" nodig="De projecten uit het concept van de JLoI, elk met een omschrijving; van de trajectleider, op te nemen in het bestand van het traject." pad="${pad(s.traject)}/projecten"/>.</alinea>
</#if>
</#macro>

<briefhoofd>
  <afzender>${afzender.naam}</afzender>
  <retouradres>&gt; Retouradres <#if afzender.adres?has_content>${afzender.adres?join(", ")}<#else><open naam="retouradres" nodig="Het postadres van de afzender, uit het register van organisaties." pad="${pad(afzender)}/adres"/></#if></retouradres>
  <geadresseerde>
    <regel>De voorzitter van de ${commissie.naam}</regel>
    <#list commissie.adres as regel><regel>${regel}</regel><#else><regel><open naam="adres" nodig="Het adres van de ${kort}, uit het register van organisaties." pad="${pad(commissie)}/adres"/></regel></#list>
  </geadresseerde>
  <colofon>
    <rubriek label="${tekst(afzender.naam)}"><regel><@gegeven "dienst" "Het directoraat-generaal of de directie die de aanvraag opstelt; in te vullen door de opsteller."/></regel></rubriek>
    <rubriek label="Ons kenmerk"><regel><@gegeven "onsKenmerk" "Het kenmerk uit het documentsysteem; in te vullen door het secretariaat."/></regel></rubriek>
    <#if stuk.bijlagen?has_content><rubriek label="Bijlage(n)"><regel>${stuk.bijlagen?size}</regel></rubriek></#if>
  </colofon>
  <kenmerk label="Datum"><@gegeven "datum" "De dag van de aanvraag; van de opsteller."/></kenmerk>
  <kenmerk label="Betreft">${onderwerp}</kenmerk>
</briefhoofd>
<deel vorm="brief">
  <alinea soort="aanhef">Geachte voorzitter,</alinea>
  <@proza bestand=stuk.vraag/>
  <sectie id="traject">
    <kop>Het traject tot nu toe</kop>
    <alinea>Het traject met ${s.naam} is in de fase: ${s.fase}. <#if eop?has_content>De Expression of Principles (EoP) met het bedrijf is getekend ${wanneer(eop)}. </#if><#if s.provincies?has_content>Bij het traject <#if s.provincies?size == 1>is betrokken<#else>zijn betrokken</#if>: ${opsomming(s.provincies)}.</#if></alinea>
  </sectie>
  <sectie id="criteria">
    <kop>Het verzoek</kop>
    <alinea>U wordt gevraagd het concept te toetsen op de criteria in <verwijzing naar="tabel-criteria"/>.</alinea>
    <@criteria/>
    <#if stuk.aandachtspunten?has_content>
    <alinea>Bij dit concept wordt in het bijzonder aandacht gevraagd voor het volgende:</alinea>
    <lijst><#list stuk.aandachtspunten as punt><punt>${punt}</punt></#list></lijst>
    </#if>
  </sectie>
  <sectie id="doelen">
    <kop>Doelen</kop>
    <@doelen/>
  </sectie>
  <sectie id="projecten">
    <kop>Projecten</kop>
    <@projecten/>
  </sectie>
  <sectie id="vervolg">
    <kop>Vervolg</kop>
    <alinea>Uw advies is nodig uiterlijk op <@gegeven "uiterlijk" "De dag waarop het advies nodig is; van de trajectleider, in overleg met de commissie."/>. Na uw advies passen de partijen het concept waar nodig aan. Pas daarna tekenen zij. Uw advies gaat met de getekende JLoI naar de Kamer, samen met de appreciatie van het kabinet.</alinea>
  </sectie>
  <alinea soort="slot">Hoogachtend,</alinea>
  <ondertekening>
  <#list stuk.ondertekening as o>
    <ondertekenaar><naam><@b.naam persoon[o.persoon]/></naam><ambt>${ambt[o.ambt].titel}</ambt></ondertekenaar>
  </#list>
  </ondertekening>
  <#if stuk.bijlagen?has_content>
  <sectie>
    <kop>Bijlagen</kop>
    <lijst soort="cijfers"><#list stuk.bijlagen as x><punt>${x.titel}<#if x.status??> (${x.status})</#if></punt></#list></lijst>
  </sectie>
  </#if>
</deel>
</document>
