<document titel="${tekst(editie.titel)}" onderwerp=" Over alles " nummering="geen" kopregel="Kort">
  <briefhoofd>
    <afzender>${organisatie[editie.afzender].naam}</afzender>
    <retouradres>&gt; Retouradres <#list organisatie.kgg.adres as regel>${regel}<#sep>, </#list></retouradres>
    <geadresseerde><regel>De voorzitter van de ${organisatie[editie.aan].naam}</regel><regel>Den Haag</regel></geadresseerde>
    <colofon>
      <rubriek label="Ons kenmerk"><regel><open naam="kenmerk" nodig="Van het secretariaat."/></regel></rubriek>
      <rubriek label="Bijlage(n)"><regel>${editie.bijlagen?size}</regel></rubriek>
    </colofon>
    <kenmerk label="Datum">${editie.datum}</kenmerk>
    <kenmerk label="Betreft">${editie.onderwerp}</kenmerk>
  </briefhoofd>
  <deel>
    <alinea soort="aanhef">${editie.aanhef}</alinea>
  </deel>
  <deel vorm="staand"><alinea soort="titel">Staand</alinea></deel>
  <deel vorm="liggend"><alinea soort="ondertitel">Liggend</alinea></deel>
</document>
