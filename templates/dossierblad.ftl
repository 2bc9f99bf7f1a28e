<#-- Het dossierblad: alles wat van één traject bekend is op de datum van de editie. -->
<#import "bouwstenen.ftl" as b>
<#import "bedrijf.ftl" as bedrijf>
<#assign papieren = s.bronnen?filter(id -> kamerstuk[id]??)>
<#assign overige = s.bronnen?filter(id -> !kamerstuk[id]??)>
<document titel="Dossierblad ${tekst(s.naam)}" onderwerp="Alles over ${tekst(s.naam)} op ${tekst(peildatum)}" nummering="decimaal" kopregel="Dossierblad ${tekst(s.naam)} | ${tekst(peildatum)}">

<#-- Een bron in een cel. -->
<#macro bron id><#if .data_model.bron[id]?? || kamerstuk[id]??><citaat><stuk sleutel="${tekst(id)}"/></citaat><#else>Bron van later datum</#if></#macro>

<#-- Zinnen met hun bron en de dag vanaf wanneer zij gelden. -->
<#macro feiten id titel lijst>
<#if lijst?has_content>
<sectie id="${id}">
  <kop>${titel}</kop>
  <tabel samenvatting="${titel} van ${tekst(s.naam)}, met de dag vanaf wanneer het geldt en de bron">
    <kolom breedte="10"/><kolom breedte="4"/><kolom breedte="8"/>
    <kopregel><cel>Feit</cel><cel>Geldt vanaf</cel><cel>Bron</cel></kopregel>
    <#list lijst as f>
    <rij sleutel="${id}-${f?counter?c}"><cel>${f.tekst}</cel><cel>${f.vanaf}</cel><cel><@bron f.bron/></cel></rij>
    </#list>
  </tabel>
</sectie>
</#if>
</#macro>

<deel vorm="liggend">
  <alinea soort="titel">Dossierblad ${s.naam}</alinea>
  <alinea soort="ondertitel">Stand op ${peildatum}; ${s.type}</alinea>
  <alinea soort="stand"><@b.fase s/><#if !s.actief>; het traject loopt niet meer</#if></alinea>
  <sectie id="bedrijf">
    <kop>Bedrijf</kop>
    <tabel samenvatting="Naam, locaties, cluster, provincies en fase van ${tekst(s.naam)}" rijkoppen="ja">
      <kolom breedte="4"/><kolom breedte="18"/>
      <rij><cel>Naam</cel><cel>${s.bedrijf.naam}</cel></rij>
      <rij><cel>Statutaire naam</cel><cel><#if s.bedrijf.statutaireNaam??>${s.bedrijf.statutaireNaam}<#else><@b.geen "niet genoemd in de bronnen"/></#if></cel></rij>
      <rij><cel>Locaties</cel><cel><#if s.locaties?has_content>${opsomming(s.locaties?map(l -> l.plaats))}<#else><@b.geen "niet genoemd in de bronnen"/></#if></cel></rij>
      <rij><cel>Provincies</cel><cel><#if s.provincies?has_content>${opsomming(s.provincies)}<#else><@b.geen "niet genoemd in de bronnen"/></#if></cel></rij>
      <rij><cel>Cluster</cel><cel><#if s.cluster??>${s.cluster.naam}<#else><@b.geen "niet genoemd in de bronnen"/></#if></cel></rij>
      <rij><cel>Fase bij de vorige brief</cel><cel><#if s.vorigeFase??>${hoofdletter(s.vorigeFase)}<#else><@b.geen "het traject was nog niet bekend"/></#if></cel></rij>
    </tabel>
  </sectie>
  <sectie id="gebeurtenissen">
    <kop>Gebeurtenissen</kop>
    <#if b.fasengrafiek??><@b.fasengrafiek standen=[s] bijschrift="Fasen van " + tekst(s.naam)/></#if>
    <tabel id="tabel-gebeurtenissen" samenvatting="Alle gebeurtenissen van ${tekst(s.naam)}, oudste eerst, met datum, partijen en bron" rijkoppen="ja">
      <bijschrift>Gebeurtenissen tot en met ${peildatum}</bijschrift>
      <kolom breedte="4"/><kolom breedte="5"/><kolom breedte="8"/><kolom breedte="4"/><kolom breedte="7"/>
      <kopregel><cel>Wanneer</cel><cel>Wat</cel><cel>Toelichting</cel><cel>Met</cel><cel>Bron</cel></kopregel>
      <#list s.gebeurtenissen as g>
      <rij sleutel="gebeurtenis-${g?counter?c}">
        <cel>${hoofdletter(datum(g))}</cel>
        <cel>${hoofdletter(g.soort)}<#if g.afgeleid> (afgeleid)</#if></cel>
        <cel><#if g.omschrijving??>${g.omschrijving}</#if><#if g.omschrijving?? && g.toelichting??> </#if><#if g.toelichting??>${g.toelichting}</#if><#if !g.omschrijving?? && !g.toelichting??>—</#if></cel>
        <cel><#if g.partijen?has_content>${opsomming(g.partijen?map(p -> organisatie[p].naam))}<#else>—</#if></cel>
        <cel><@bron g.bron/></cel>
      </rij>
      </#list>
    </tabel>
  </sectie>
  <sectie id="doelen">
    <kop>Doelen</kop>
    <#if s.doelen?has_content>
    <tabel id="tabel-doelen" samenvatting="De doelen van ${tekst(s.naam)}, met hoeveelheid, basisjaar, doeljaar en bron" rijkoppen="ja">
      <bijschrift>Doelen</bijschrift>
      <kolom breedte="4"/><kolom breedte="4"/><kolom breedte="3"/><kolom breedte="3"/><kolom breedte="7"/><kolom breedte="7"/>
      <kopregel><cel>Vermindering van</cel><cel>Hoeveelheid</cel><cel>Basisjaar</cel><cel>Doeljaar</cel><cel>Toelichting</cel><cel>Bron</cel></kopregel>
      <#list s.doelen as d>
      <rij sleutel="doel-${d?counter?c}"><cel>${hoofdletter(d.grootheid)}</cel><cel>${hoeveelheid(d)}</cel><cel><#if d.basisjaar??>${d.basisjaar}<#else>—</#if></cel><cel><#if d.doeljaar??>${d.doeljaar}<#else>—</#if></cel><cel><#if d.toelichting??>${d.toelichting}<#else>—</#if></cel><cel><@bron d.bron/></cel></rij>
      </#list>
    </tabel>
    <#else>
    <alinea>De bronnen noemen geen doel in getallen.</alinea>
    </#if>
  </sectie>
  <sectie id="projecten">
    <kop>Projecten</kop>
    <#if s.projecten?has_content>
    <tabel id="tabel-projecten" samenvatting="De projecten van ${tekst(s.naam)}, met omschrijving en bron" rijkoppen="ja">
      <bijschrift>Projecten</bijschrift>
      <kolom breedte="6"/><kolom breedte="13"/><kolom breedte="8"/>
      <kopregel><cel>Project</cel><cel>Omschrijving</cel><cel>Bron</cel></kopregel>
      <#list s.projecten as p>
      <rij sleutel="project-${p?counter?c}"><cel>${p.naam}</cel><cel><#if p.omschrijving??>${p.omschrijving}<#else>—</#if></cel><cel><@bron p.bron/></cel></rij>
      </#list>
    </tabel>
    <#else>
    <alinea>De bronnen noemen geen projecten.</alinea>
    </#if>
  </sectie>
  <sectie id="steun">
    <kop>Steun</kop>
    <#if s.steun?has_content>
    <tabel id="tabel-steun" samenvatting="De steun aan ${tekst(s.naam)}, met instrument, bedrag, stand en bron" rijkoppen="ja">
      <bijschrift>Steun</bijschrift>
      <kolom breedte="6"/><kolom breedte="5"/><kolom breedte="5"/><kolom breedte="6"/><kolom breedte="8"/>
      <kopregel><cel>Instrument</cel><cel>Bedrag</cel><cel>Stand</cel><cel>Toelichting</cel><cel>Bron</cel></kopregel>
      <#list s.steun as st>
      <rij sleutel="steun-${st?counter?c}"><cel>${instrument[st.instrument].naam}</cel><cel><#if st.bedrag??><#if st.maximum>Ten hoogste </#if>${bedrag(st.bedrag)}<#else>—</#if></cel><cel>${hoofdletter(st.status)}</cel><cel><#if st.toelichting??>${st.toelichting}<#else>—</#if></cel><cel><@bron st.bron/></cel></rij>
      </#list>
    </tabel>
    <#else>
    <alinea>De bronnen noemen geen steun.</alinea>
    </#if>
  </sectie>
  <@feiten "knelpunten" "Knelpunten" s.knelpunten/>
  <@feiten "vooruitblik" "Volgende stap" s.perspectief/>
  <@feiten "kenmerken" "Kenmerken" s.kenmerken/>
  <@feiten "verduurzaming" "Verduurzaming buiten maatwerk" s.verduurzaming/>
  <sectie id="documenten">
    <kop>Documenten en bronnen</kop>
    <#if papieren?has_content>
    <alinea>Kamerstukken waarin het traject staat:</alinea>
    <lijst><#list papieren as id><punt><#if kamerstuk[id].titel??>${kamerstuk[id].titel}<voetnoot><citaat><stuk sleutel="${tekst(id)}"/></citaat></voetnoot><#else>Kamerstuk zonder titel in het register<voetnoot><citaat><stuk sleutel="${tekst(id)}"/></citaat></voetnoot></#if></punt></#list></lijst>
    </#if>
    <#if overige?has_content>
    <alinea>Andere bronnen:</alinea>
    <lijst><#list overige as id><punt>${.data_model.bron[id].titel}<voetnoot><citaat><stuk sleutel="${tekst(id)}"/></citaat></voetnoot></punt></#list></lijst>
    </#if>
    <#if !papieren?has_content && !overige?has_content><alinea>Er is nog geen bron bekend.</alinea></#if>
  </sectie>
</deel>
</document>
