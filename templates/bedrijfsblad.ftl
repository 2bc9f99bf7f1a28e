<#-- Het bedrijfsblad: de paragraaf over één bedrijf, om door dat bedrijf te laten controleren. -->
<#import "bouwstenen.ftl" as b>
<#import "bedrijf.ftl" as bedrijf>
<#assign afzender = organisatie[editie.afzender]>
<#assign blad = stuk!{}>
<#assign uitspraken = bedrijf.uitspraken(s)>
<#assign bekend = uitspraken?filter(u -> u.openbaar)>
<document titel="Bedrijfsblad ${tekst(s.naam)}" onderwerp="Controle van de feiten over ${tekst(s.naam)} in: ${tekst(editie.titel)}" nummering="geen" kopregel="Bedrijfsblad ${tekst(s.naam)}">
<deel vorm="staand">
  <alinea soort="titel">Bedrijfsblad ${s.naam}</alinea>
  <alinea soort="ondertitel">Ter controle, stand op ${peildatum}</alinea>
  <sectie id="toelichting">
    <kop>Wat wij u vragen</kop>
    <alinea>Het ${afzender.naam?uncap_first} bereidt een brief aan de Kamer voor: ‘${editie.titel}’. In de bijlage bij die brief staat een paragraaf over ${s.naam}. U leest haar hieronder zoals zij er nu in staat. Wij vragen u de feiten te controleren.</alinea>
    <lijst soort="cijfers">
      <punt>Lees de paragraaf op de volgende bladzijde.</punt>
      <punt>Vul het antwoordformulier in: zeg bij elke uitspraak of zij klopt, en verbeter wat niet klopt. Noem bij een verbetering ook de bron, als die er is.</punt>
      <punt>Stuur het formulier <#if blad.uiterlijk??>uiterlijk op ${blad.uiterlijk} </#if>terug<#if blad.contact??> naar ${blad.contact}<#else> naar wie u dit blad stuurde</#if>.</punt>
    </lijst>
    <alinea>Wij nemen verbeteringen van feiten over. Over de woorden waarmee het kabinet het traject beoordeelt, beslist het kabinet. Verandert de paragraaf na uw akkoord, dan leggen wij haar opnieuw aan u voor.</alinea>
  </sectie>
  <sectie id="openbaar">
    <kop>Wat is al openbaar</kop>
    <alinea><#if bekend?size == uitspraken?size>Alle ${uitspraken?size} uitspraken op het formulier staan in een openbare bron, die erbij is genoemd.<#else>Van de ${uitspraken?size} uitspraken op het formulier <#if bekend?size == 1>staat er één<#else>staan er ${bekend?size}</#if> in een openbare bron, die erbij is genoemd. Bij de andere staat waarom niet.</#if> Met de brief wordt de hele paragraaf openbaar. Staat er iets in dat vertrouwelijk of koersgevoelig is, laat het ons dan weten.</alinea>
  </sectie>
</deel>
<deel vorm="staand">
  <@bedrijf.paragraaf s/>
</deel>
<deel vorm="liggend">
  <sectie id="antwoordformulier">
    <kop>Antwoordformulier ${s.naam}</kop>
    <tabel id="tabel-antwoord" samenvatting="Elke uitspraak over ${tekst(s.naam)}, met plaats voor een akkoord en een verbetering" rijkoppen="ja">
      <kolom breedte="1"/><kolom breedte="9"/><kolom breedte="6"/><kolom breedte="2"/><kolom breedte="6"/>
      <kopregel><cel>Nr.</cel><cel>Uitspraak</cel><cel>Openbaar</cel><cel>Akkoord</cel><cel>Verbetering</cel></kopregel>
      <#list uitspraken as u>
      <rij sleutel="uitspraak-${u?counter?c}"><cel>${u?counter?c}</cel><cel>${u.tekst}</cel><cel><#if u.openbaar>Ja: <citaat><stuk sleutel="${tekst(u.bron)}"/></citaat><#else>Nee: ${u.reden}</#if></cel><cel>ja / nee</cel><cel>…………………………</cel></rij>
      </#list>
      <rij sleutel="geheel"><cel>${(uitspraken?size + 1)?c}</cel><cel>De paragraaf als geheel, met de fase en de lopende tekst</cel><cel>Met de brief</cel><cel>ja / nee</cel><cel>…………………………</cel></rij>
    </tabel>
    <alinea>Naam en functie: ……………………………………………………</alinea>
    <alinea>Datum: ………………………………</alinea>
    <alinea>Handtekening: ……………………………………………………</alinea>
  </sectie>
</deel>
</document>
