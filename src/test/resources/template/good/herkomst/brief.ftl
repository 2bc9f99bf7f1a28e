<#assign s = traject["zeesuiker"]>
<document titel="Herkomst">
<deel>
  <alinea>${s.naam}</alinea>
  <alinea>${traject.zeesuiker.bedrijf.statutaireNaam}</alinea>
  <alinea>${s.doelen[0].max} ${s.doelen[1].grootheid} ${s.doelen[0].doeljaar}</alinea>
  <alinea>${s.fase} ${s.faseSinds.datum} ${s.type}</alinea>
  <alinea>${s.cluster.naam} ${s.provincies[0].naam} ${s.locaties[0].plaats}</alinea>
  <alinea><#list s.gebeurtenissen as g>${datum(g)} ${g.soort}<#sep>; </#list></alinea>
  <alinea><#list s.gebeurtenissen?filter(g -> g.soort.id == "advies") as g>${wanneer(g)}</#list></alinea>
  <alinea><#list trajecten?map(t -> t.naam) as naam>${naam}<#sep>, </#list></alinea>
  <alinea><#list trajecten?sort_by("id")?reverse as t>${t.id}<#sep>, </#list></alinea>
  <alinea><#list nieuw.jloi_ondertekend as t>${t.naam}</#list></alinea>
  <alinea>${telling.bereikt.eop_ondertekend}, ${peildatum}, ${trajecten?size}</alinea>
  <alinea>${s.naam!"geen"} ${(s.onbekend)!"geen"} ${s.bedrijf.statutaireNaam?has_content?string("ja", "nee")}</alinea>
  <alinea>${cluster["kust"].naam}</alinea>
  <#assign later = s.naam><#macro herhaal x><sterk>${x}</sterk></#macro>
  <alinea>${later} <@herhaal later/></alinea>
</deel>
</document>
