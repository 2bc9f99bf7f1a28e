<alinea plaats="tekst.md:1:1">Opening.</alinea>
<sectie id="stand" plaats="tekst.md:3:1">
<kop>Stand van <sterk>zaken</sterk></kop>
<alinea plaats="tekst.md:5:1">Tekst.</alinea>
<sectie plaats="tekst.md:7:1">
<kop>Bedrijven</kop>
<alinea plaats="tekst.md:9:1">Tekst.</alinea>
<sectie plaats="tekst.md:11:1">
<kop>Dieper</kop>
<alinea plaats="tekst.md:13:1">Tekst.</alinea>
</sectie>
</sectie>
<sectie id="clusters-1" plaats="tekst.md:15:1">
<kop>Clusters</kop>
<alinea plaats="tekst.md:17:1">Tekst.</alinea>
</sectie>
</sectie>
<sectie plaats="tekst.md:19:1">
<kop>Vervolg</kop>
<alinea plaats="tekst.md:22:1">Slot.</alinea>
</sectie>
