<#-- Waarom staat een clausule in het stuk, en waarom een andere niet? -->
<#assign gekozen = keuzes?filter(k -> k.gekozen)>
<#assign buiten = keuzes?filter(k -> !k.gekozen && k.reden.id != "ander_stuk")>
<#assign anders = keuzes?filter(k -> k.reden.id == "ander_stuk")>
<#assign afwijkend = keuzes?filter(k -> k.afwijking??)>
<document titel="Verantwoording bij de ${tekst(afspraak)} ${tekst(s.naam)}" onderwerp="Welke clausules zijn gekozen, en waarom" nummering="decimaal" kopregel="Verantwoording ${tekst(afspraak)} ${tekst(s.naam)} | versie ${tekst(draft.versie)} | ${tekst(draft.datum)}">

<#macro waarden k>
<#if k.clausule.voorwaarde??>
<alinea>${hoofdletter(k.reden)}: <letterlijk>${tekst(k.clausule.voorwaarde)}</letterlijk></alinea>
<#if k.waarden?has_content><lijst><#list k.waarden as w><punt><letterlijk>${tekst(w.naam)}</letterlijk>: ${w.waarde}</punt></#list></lijst></#if>
<#else>
<alinea>${hoofdletter(k.reden)}</alinea>
</#if>
</#macro>

<#macro grondslag c>
<#if c.grondslag?size == 1><alinea><@een c.grondslag[0]/></alinea><#else><lijst><#list c.grondslag as g><punt><@een g/></punt></#list></lijst></#if>
</#macro>

<#macro een g>${g.regeling}, ${g.onderdeel}<#if g.toelichting??>: ${g.toelichting}</#if></#macro>

<#macro tabel id bijschrift lijst>
<tabel id="${id}" samenvatting="${bijschrift}, met soort, versie, reden en grondslag" rijkoppen="ja">
  <bijschrift>${bijschrift}</bijschrift>
  <kolom breedte="6"/><kolom breedte="3"/><kolom breedte="2"/><kolom breedte="9"/><kolom breedte="9"/>
  <kopregel><cel>Clausule</cel><cel>Soort</cel><cel>Versie</cel><cel>Waarom</cel><cel>Grondslag</cel></kopregel>
  <#list lijst as k>
  <rij sleutel="${tekst(k.clausule.id)}">
    <cel><alinea>${k.clausule.titel}</alinea><alinea soort="klein">${k.clausule.id}<#if k.clausule.variantgroep??>, groep ${k.clausule.variantgroep}</#if></alinea></cel>
    <cel>${hoofdletter(k.clausule.soort)}</cel>
    <cel><alinea>${k.clausule.versie}</alinea><alinea soort="klein">${k.clausule.status}</alinea></cel>
    <cel><@waarden k/></cel>
    <cel><@grondslag k.clausule/></cel>
  </rij>
  </#list>
</tabel>
</#macro>

<deel vorm="liggend">
  <alinea soort="titel">Verantwoording bij de ${afspraak} ${s.naam}</alinea>
  <alinea soort="ondertitel">Versie ${draft.versie} van ${draft.datum}</alinea>
  <sectie id="samenvatting">
    <kop>Samenvatting</kop>
    <alinea>De bibliotheek telt ${keuzes?size} clausules. In deze ${afspraak} staan er ${gekozen?size}. Van de clausules die voor dit stuk bedoeld zijn, staan er ${buiten?size} niet in; de andere ${anders?size} zijn voor andere stukken. Op ${afwijkend?size} plaatsen wijkt de tekst af van de bibliotheek.</alinea>
  </sectie>
  <sectie id="afwijkingen">
    <kop>Afwijkingen van de bibliotheek</kop>
    <#if afwijkend?has_content>
    <tabel id="tabel-afwijkingen" samenvatting="De clausules waarin het stuk van de bibliotheek afwijkt, met de reden" rijkoppen="ja">
      <bijschrift>Afwijkingen</bijschrift>
      <kolom breedte="6"/><kolom breedte="4"/><kolom breedte="15"/>
      <kopregel><cel>Clausule</cel><cel>Afwijking</cel><cel>Reden</cel></kopregel>
      <#list afwijkend as k>
      <rij sleutel="${tekst(k.clausule.id)}"><cel><alinea>${k.clausule.titel}</alinea><alinea soort="klein">${k.clausule.id}</alinea></cel><cel>${hoofdletter(k.afwijking.actie)}</cel><cel>${k.afwijking.reden}</cel></rij>
      </#list>
    </tabel>
    <#else>
    <alinea>De tekst van elke clausule is die van de bibliotheek.</alinea>
    </#if>
  </sectie>
  <sectie id="gekozen">
    <kop>Clausules in het stuk</kop>
    <@tabel "tabel-gekozen" "Clausules in het stuk" gekozen/>
  </sectie>
  <#if buiten?has_content>
  <sectie id="buiten">
    <kop>Clausules die niet in het stuk staan</kop>
    <@tabel "tabel-buiten" "Clausules die niet in het stuk staan" buiten/>
  </sectie>
  </#if>
  <#if anders?has_content>
  <sectie id="anders">
    <kop>Clausules voor andere stukken</kop>
    <tabel id="tabel-anders" samenvatting="Clausules die niet voor dit stuk bedoeld zijn, met de stukken waarvoor zij dat wel zijn" rijkoppen="ja">
      <bijschrift>Clausules voor andere stukken</bijschrift>
      <kolom breedte="8"/><kolom breedte="4"/><kolom breedte="2"/><kolom breedte="6"/>
      <kopregel><cel>Clausule</cel><cel>Soort</cel><cel>Versie</cel><cel>Bedoeld voor</cel></kopregel>
      <#list anders as k>
      <rij sleutel="${tekst(k.clausule.id)}"><cel>${k.clausule.titel}</cel><cel>${hoofdletter(k.clausule.soort)}</cel><cel>${k.clausule.versie}</cel><cel>${opsomming(k.clausule.documenten)}</cel></rij>
      </#list>
    </tabel>
  </sectie>
  </#if>
</deel>
</document>
