<#-- Een memo van een adviescommissie: geen huisstijl van een ministerie, en een eigen opbouw. -->
<#import "bouwstenen.ftl" as b>
<#import "toezeggingen.ftl" as t>
<#assign commissie = organisatie[stuk.commissie]>
<#assign ontvanger = stuk.aan>
<document titel="Adviesmemo: ${tekst(stuk.betreft)}" onderwerp="${tekst(stuk.betreft)}" nummering="geen" kopregel="${tekst(commissie.naam)}">

<#-- Een zin die de bron geeft, of een open plaats. -->
<#macro zin onderdeel sleutel nodig><#if onderdeel[sleutel]??>${onderdeel[sleutel]}<#else><open naam="${sleutel}" nodig="${nodig}" pad="${pad(onderdeel)}/${sleutel}"/></#if></#macro>

<#function letter n><#return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[n - 1]></#function>
<#function romeins n><#return ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"][n - 1]></#function>

<#-- Wie op de dag van het memo lid is: de voorzitter eerst, de anderen op achternaam. -->
<#function isLid l>
  <#if l.van?? && t.dagnummer(l.van) gt t.dagnummer(stuk.datum)><#return false></#if>
  <#return !(l.tot?? && t.dagnummer(l.tot) lte t.dagnummer(stuk.datum))>
</#function>

<#-- Een naam zonder voorvoegsels, om op te sorteren. -->
<#function achternaam naam>
  <#return tekst(naam)?replace("^((De|Den|Der|Het|Ten|Ter|Van|Von|'t) )+", "", "ri")>
</#function>

<#function leden>
  <#local nu = commissie.leden?filter(l -> isLid(l))>
  <#local voorzitters = nu?filter(l -> l.rol == "voorzitter")>
  <#local anderen = nu?filter(l -> l.rol == "lid")?map(l -> {"lid": l, "naam": achternaam(persoon[l.persoon].naam)})?sort_by("naam")>
  <#return voorzitters + anderen?map(x -> x.lid)>
</#function>

<deel vorm="staand">
  <alinea soort="ondertitel">${commissie.naam}</alinea>
  <alinea soort="titel">Adviesmemo</alinea>
  <tabel samenvatting="Aan wie het memo is gericht, met datum en onderwerp" rijkoppen="ja">
    <kolom breedte="4"/><kolom breedte="18"/>
    <rij><cel>Aan</cel><cel><alinea><@b.naam persoon[ontvanger.persoon]/>, ${ambt[ontvanger.ambt].titel?uncap_first}</alinea><alinea>${organisatie[ontvanger.organisatie].naam}</alinea></cel></rij>
    <rij><cel>Datum</cel><cel>${stuk.datum}</cel></rij>
    <rij><cel>Betreft</cel><cel>${stuk.betreft}</cel></rij>
  </tabel>
  <alinea soort="aanhef">${stuk.aanhef}</alinea>
  <sectie id="verzoek"><kop>Uw verzoek</kop><@proza bestand=stuk.verzoek/></sectie>
  <sectie id="werkwijze"><kop>Werkwijze</kop><@proza bestand=stuk.werkwijze/></sectie>
  <sectie id="kernobservaties">
    <kop>Kernobservaties</kop>
    <#list stuk.kernobservaties as o>
    <sectie id="observatie-${o?counter?c}">
      <kop><@zin o "kop" "De kop van kernobservatie ${o?counter}, uit het memo."/></kop>
      <alinea><@zin o "tekst" "De uitleg van kernobservatie ${o?counter}, uit het memo."/></alinea>
    </sectie>
    </#list>
  </sectie>
  <#list stuk.voorbeelden as v>
  <kader id="voorbeeld-${v?counter?c}" nummer="nee">
    <titel>Voorbeeld ${romeins(v?counter)}: <@zin v "titel" "De titel van voorbeeld ${romeins(v?counter)}, uit het memo."/></titel>
    <alinea><@zin v "tekst" "Voorbeeld ${romeins(v?counter)}, uit het memo."/></alinea>
  </kader>
  </#list>
  <sectie id="conclusie">
    <kop>Conclusie</kop>
    <alinea>De kernobservaties zijn samengevat:</alinea>
    <lijst soort="cijfers"><#list stuk.kernobservaties as o><punt><@zin o "kop" "De kop van kernobservatie ${o?counter}, uit het memo."/></punt></#list></lijst>
  </sectie>
  <sectie id="adviezen">
    <kop>Adviezen</kop>
    <#list stuk.adviezen as a>
    <sectie id="advies-${letter(a?counter)?lower_case}">
      <kop>${letter(a?counter)}. <@zin a "advies" "Advies ${letter(a?counter)}, uit het memo."/></kop>
      <alinea><@zin a "toelichting" "De toelichting op advies ${letter(a?counter)}, uit het memo."/></alinea>
    </sectie>
    </#list>
  </sectie>
  <@proza bestand=stuk.aanbod/>
  <alinea soort="slot">${stuk.slotformule}</alinea>
  <alinea>${commissie.naam}</alinea>
  <alinea><#list leden() as l><@b.naam persoon[l.persoon]/><#if l.rol == "voorzitter">, voorzitter</#if><#sep><regeleinde/></#sep></#list></alinea>
</deel>
</document>
