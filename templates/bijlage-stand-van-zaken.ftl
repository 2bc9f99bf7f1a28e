<#-- De bijlage bij de voortgangsbrief: een overzicht van alle trajecten en een tabel per bedrijf. -->
<#import "bouwstenen.ftl" as b>
<#import "bedrijf.ftl" as bedrijf>
<#assign nummer = b.bijlagenummer()>
<#assign kop><#if nummer gt 0>Bijlage ${nummer?c}. </#if>Stand van zaken per bedrijf</#assign>
<document titel="Stand van zaken per bedrijf" onderwerp="Bijlage bij: ${tekst(editie.titel)}" nummering="decimaal" kopregel="Stand van zaken per bedrijf">

<#-- Een rij van het overzicht. -->
<#macro overzichtsrij s>
<rij sleutel="${tekst(s.id)}">
  <cel>${s.naam}</cel>
  <cel>${hoofdletter(s.type)}</cel>
  <cel><#if s.cluster??>${s.cluster.naam}<#else><@b.geen/></#if></cel>
  <cel><@b.fase s/></cel>
  <cel>
  <#-- Wat geen bron met een datum noemt, is geen nieuws; het staat wel bij het bedrijf. -->
  <#local nieuws = s.nieuw?filter(g -> !g.afgeleid)>
  <#if nieuws?size gt 1>
    <lijst><#list nieuws as g><punt><@b.stap g/></punt></#list></lijst>
  <#elseif nieuws?size == 1>
    <alinea><@b.stap nieuws[0]/></alinea>
  <#elseif s.nieuw?has_content>
    <alinea><@b.stap s.nieuw?last/></alinea>
  <#else>
    <alinea>Geen nieuwe stap.</alinea>
  </#if>
  </cel>
</rij>
</#macro>

<#-- Alle doelen van alle trajecten, met de getallen onder elkaar. -->
<#macro doelentabel>
<tabel id="tabel-doelen" samenvatting="Per bedrijf de doelen, met het getal, de eenheid, het basisjaar, het doeljaar en de bron" rijkoppen="ja">
  <bijschrift>Doelen per bedrijf</bijschrift>
  <kolom breedte="5"/><kolom breedte="3"/><kolom breedte="3" uitlijning="decimaal"/><kolom breedte="3" uitlijning="decimaal"/><kolom breedte="5"/><kolom breedte="3"/><kolom breedte="3"/><kolom breedte="9"/>
  <kopregel><cel>Bedrijf</cel><cel>Vermindering van</cel><cel>Van</cel><cel>Tot</cel><cel>Eenheid</cel><cel>Basisjaar</cel><cel>Doeljaar</cel><cel>Bron</cel></kopregel>
  <#list trajecten as s>
  <#list s.doelen as d>
  <rij sleutel="${tekst(s.id)}-${d?counter}">
    <cel>${s.naam}</cel>
    <cel>${d.grootheid}</cel>
    <cel>${d.min}</cel>
    <cel><#if d.max??>${d.max}<#else>—</#if></cel>
    <cel><#if d.ongeveer>ongeveer, in </#if>${d.eenheid}</cel>
    <cel><#if d.basisjaar??>${d.basisjaar}<#else>—</#if></cel>
    <cel><#if d.doeljaar??>${d.doeljaar}<#else>—</#if></cel>
    <cel><citaat><stuk sleutel="${tekst(d.bron)}"/></citaat></cel>
  </rij>
  </#list>
  </#list>
</tabel>
</#macro>

<#-- Alle steun, in miljoen euro onder elkaar. -->
<#macro steuntabel>
<tabel id="tabel-steun" samenvatting="Per bedrijf de steun, met het instrument, het bedrag, de stand en de bron" rijkoppen="ja">
  <bijschrift>Steun per bedrijf</bijschrift>
  <kolom breedte="5"/><kolom breedte="7"/><kolom breedte="4" uitlijning="decimaal"/><kolom breedte="5"/><kolom breedte="10"/>
  <kopregel><cel>Bedrijf</cel><cel>Instrument</cel><cel>Bedrag (mln euro)</cel><cel>Stand</cel><cel>Bron</cel></kopregel>
  <#list trajecten as s>
  <#list s.steun as st>
  <rij sleutel="${tekst(s.id)}-${st?counter}">
    <cel>${s.naam}</cel>
    <cel>${instrument[st.instrument].naam}</cel>
    <cel><#if st.bedrag??>${miljoenen(st.bedrag)}<#else>—</#if></cel>
    <cel>${hoofdletter(st.status)}<#if st.bedrag?? && st.maximum> (maximum)</#if></cel>
    <cel><citaat><stuk sleutel="${tekst(st.bron)}"/></citaat></cel>
  </rij>
  </#list>
  </#list>
</tabel>
</#macro>

<#macro groep titel standen>
<#if standen?has_content>
<sectie>
  <kop>${titel}</kop>
  <#list standen as s><@bedrijf.paragraaf s/></#list>
</sectie>
</#if>
</#macro>

<deel vorm="liggend">
  <alinea soort="titel">${kop}</alinea>
  <alinea soort="ondertitel">Stand op ${peildatum}, vergeleken met de vorige brief van ${vorigePeildatum}</alinea>
  <sectie id="overzicht">
    <kop>Overzicht van alle trajecten</kop>
    <alinea>Deze bijlage beschrijft ${trajecten?size} trajecten, waarvan ${telling.soort.maatwerktraject} maatwerktrajecten. Een maatwerktraject begint met een intentieverklaring (Expression of Principles, EoP), gaat na advies van de ${afkorting["AMVI"].voluit} (AMVI) over in een Joint Letter of Intent (JLoI) en eindigt in een bindende maatwerkafspraak. Van de maatwerktrajecten hebben er ${telling.bereikt.jloi_ondertekend} een ondertekende JLoI en ${telling.bereikt.afspraak_ondertekend} een ondertekende maatwerkafspraak. Bij <@b.aantal n=telling.stand.niet_gecontinueerd enkel="bedrijf" meer="bedrijven"/> is het traject niet gecontinueerd.</alinea>
    <#if cijfer["eop-getekend"]??><alinea>De Kamer is gemeld dat ${cijfer["eop-getekend"].waarde} bedrijven een EoP hebben getekend.<citaat><stuk sleutel="${tekst(cijfer["eop-getekend"].bron)}"/></citaat> De gebruikte bronnen noemen er ${telling.bereikt.eop_ondertekend} bij naam; die staan in deze bijlage. Waar bij een stap ‘afgeleid’ staat, noemt geen bron die stap zelf, maar volgt hij uit een latere.</alinea></#if>
    <tabel id="tabel-overzicht" samenvatting="Alle trajecten met soort, cluster, fase en wat er sinds de vorige brief veranderde" rijkoppen="ja">
      <bijschrift>Alle trajecten op ${peildatum}</bijschrift>
      <kolom breedte="5"/><kolom breedte="4"/><kolom breedte="4"/><kolom breedte="6"/><kolom breedte="10"/>
      <kopregel><cel>Bedrijf</cel><cel>Soort</cel><cel>Cluster</cel><cel>Fase en datum</cel><cel>Sinds de vorige brief</cel></kopregel>
      <#list trajecten as s><@overzichtsrij s/></#list>
    </tabel>
    <@b.fasengrafiek standen=trajecten/>
  </sectie>
  <#if wijzigingen??>
  <sectie id="wijzigingen">
    <kop>Wat is er veranderd sinds de vorige brief</kop>
    <#if b.isGewijzigd(wijzigingen)>
    <alinea><verwijzing naar="tabel-wijzigingen"/> noemt wat er over de trajecten en in de gemelde cijfers anders is dan in de brief van ${vorigePeildatum}, met de oorzaak. Wat er niet in staat, is hetzelfde gebleven.</alinea>
    <@b.wijzigingentabel wijzigingen/>
    <#else>
    <alinea>Sinds de brief van ${vorigePeildatum} is er in de fasen, de doelen, de steun en de gemelde cijfers niets gewijzigd.</alinea>
    </#if>
  </sectie>
  </#if>
  <sectie id="cijfers">
    <kop>Doelen en steun in cijfers</kop>
    <@b.doelengrafiek standen=trajecten/>
    <@doelentabel/>
    <@steuntabel/>
  </sectie>
</deel>
<deel vorm="staand">
  <@groep "Maatwerktrajecten" soort.maatwerktraject/>
  <@groep "Maatwerksubsidies" soort.maatwerksubsidie/>
  <@groep "Casussen in cluster 6" soort.cluster6_casus/>
  <@groep "Clusteraanpak en regioaanpakken" soort.clusteraanpak + soort.regioaanpak/>
  <@groep "Generieke instrumenten" soort.generiek_instrument/>
</deel>
</document>
