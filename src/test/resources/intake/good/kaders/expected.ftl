<alinea plaats="tekst.md:1:1">Tekst ervoor.</alinea>
<kader id="werkwijze" plaats="tekst.md:2:1">
<titel>De <nadruk>werkwijze</nadruk></titel>
<alinea plaats="tekst.md:3:1">Eerste alinea.</alinea>
<lijst soort="punten" plaats="tekst.md:5:1">
<punt>
<alinea plaats="tekst.md:5:3">punt</alinea>
</punt>
<punt>
<alinea plaats="tekst.md:6:3">punt</alinea>
</punt>
</lijst>
</kader>
<alinea plaats="tekst.md:8:1">Tekst erna.</alinea>
<kader plaats="tekst.md:10:1">
<titel>Tweede</titel>
<alinea plaats="tekst.md:11:1">Tekst.</alinea>
</kader>
