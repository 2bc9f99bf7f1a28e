<document titel="Citaten">
<deel>
  <alinea>Eén stuk<citaat><stuk sleutel="kst-29826-260"/></citaat>, met een plaats<citaat><stuk sleutel="kst-29826-260" plaats="p. 3"/></citaat>.</alinea>
  <alinea>Meer stukken<citaat><stuk sleutel="kst-29826-260"/><stuk sleutel="jaarverslag" plaats="hoofdstuk 2"/><stuk sleutel="kst-36410-XIII-47"/></citaat>.</alinea>
  <alinea>Een bron die een kamerstuk is<citaat><stuk sleutel="brief-juni"/></citaat>.</alinea>
  <alinea>In een noot<voetnoot>Zie <citaat><stuk sleutel="jaarverslag"/></citaat>, en verder.</voetnoot> en erna<citaat><stuk sleutel="jaarverslag"/></citaat>.</alinea>
  <tabel samenvatting="s">
    <bijschrift>In een bijschrift<citaat><stuk sleutel="jaarverslag"/></citaat></bijschrift>
    <kolom/>
    <rij><cel><citaat><stuk sleutel="jaarverslag"/><stuk sleutel="kst-29826-260"/></citaat></cel></rij>
    <rij><cel><alinea>Een tabel in een tabel:</alinea><tabel samenvatting="s"><kolom/><rij><cel>x</cel></rij></tabel></cel></rij>
    <rij><cel>Ook na die tabel <citaat><stuk sleutel="jaarverslag"/></citaat></cel></rij>
  </tabel>
  <alinea>Na de tabel weer een noot<citaat><stuk sleutel="jaarverslag"/></citaat>.</alinea>
</deel>
</document>
