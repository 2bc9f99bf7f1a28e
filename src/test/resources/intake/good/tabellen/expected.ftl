<tabel id="doelen" samenvatting="Doelen per bedrijf" plaats="tekst.md:3:1">
<bijschrift>Doelen per bedrijf</bijschrift>
<kolom uitlijning="links"/><kolom uitlijning="rechts"/><kolom uitlijning="midden"/><kolom/>
<kopregel><cel>Bedrijf</cel><cel>Doel</cel><cel>Midden</cel><cel>Leeg</cel></kopregel>
<rij><cel><sterk>Cosun</sterk></cel><cel>167 kton<voetnoot>Ten opzichte van 2020.</voetnoot></cel><cel>${x}</cel><cel/></rij>
<rij><cel>a | b</cel><cel>1</cel><cel/><cel/></rij>
</tabel>
<tabel samenvatting="Tabel met de kolommen Naam, Fase" plaats="tekst.md:10:1">
<kolom/><kolom/>
<kopregel><cel>Naam</cel><cel>Fase</cel></kopregel>
<rij><cel>Cosun</cel><cel>verkenning</cel></rij>
</tabel>
