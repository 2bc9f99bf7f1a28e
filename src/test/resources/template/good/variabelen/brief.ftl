<document titel="Variabelen">
<deel>
  <alinea>editie: ${editie.id} ${editie.datum} ${editie.nummering} ${editie.ondertekening.wijze} ${editie.onderdelen?size} ${editie.bijlagen[0].titel}</alinea>
  <alinea>peildatum: ${peildatum} ${vorigePeildatum}</alinea>
  <alinea>trajecten: <#list trajecten as s>${s.naam} (${s.fase}<#if s.vorigeFase??>, eerst ${s.vorigeFase}</#if>, ${s.faseGewijzigd?string("gewijzigd", "gelijk")})<#sep>; </#list></alinea>
  <alinea>stand: ${opsomming(stand.jloi_getekend)} ${opsomming(stand.eop_getekend)} ${opsomming(stand.casus_lopend)}</alinea>
  <alinea>bereikt: ${opsomming(bereikt.eop_ondertekend)}</alinea>
  <alinea>nieuw: ${opsomming(nieuw.eop_ondertekend)} ${opsomming(nieuw.casus_gestart)}</alinea>
  <alinea>soort: ${opsomming(soort.maatwerktraject)} ${opsomming(soort.cluster6_casus)}</alinea>
  <alinea>telling: ${telling.stand.jloi_getekend} ${telling.bereikt.eop_ondertekend} ${telling.nieuw.eop_ondertekend} ${telling.soort.cluster6_casus} ${telling.stand.gestopt}</alinea>
  <alinea>cijfer: ${cijfer["eop-getekend"].waarde} ${cijfer.uitstoot.eenheid} ${cijfer.uitstoot.omschrijving}</alinea>
  <alinea>instrument: ${instrument.sde.afkorting} <#list instrument.sde.feiten as f>${f.tekst}</#list></alinea>
  <alinea>organisatie: ${organisatie.amvi.naam} ${organisatie.amvi.leden[0].rol}</alinea>
  <alinea>persoon: ${persoon.jansen.naam}; ambt: ${ambt["minister-kgg"].titel}</alinea>
  <alinea>kamerstuk: ${kamerstuk["kst-29826-260"].ondernummer}; motie: ${motie["motie-postma"].naam} ${motie["motie-postma"].afdoening[0].status}</alinea>
  <alinea>toezegging: ${toezegging["TZ202410-136"].tekst}; afkorting: ${afkorting.EU.voluit}; begrip: ${begrip.eop.term}</alinea>
  <alinea>cluster: ${cluster["zeeland-west-brabant"].naam}; bron: ${bron.jaarverslag.titel}</alinea>
  <alinea>ondertekenaars: <#list ondertekenaars as o>${o.persoon.naam}, ${o.ambt.titel}</#list></alinea>
  <alinea>Alle clusters: <#list cluster as id, c>${id} ${c.naam}<#sep>, </#list>; ${cluster?keys?join(", ")}</alinea>
</deel>
</document>
