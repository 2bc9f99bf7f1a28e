<alinea plaats="tekst.md:1:1">Er zijn ${woord(telling.bereikt.eop_ondertekend)} van de ${a * b * c} en ${x?string("}_a_", 'b')}.</alinea>
<alinea plaats="tekst.md:3:1">Met <sterk>${traject["cosun"].naam}</sterk> en ${ {"a": 1}["a"] } over ${een
regel}.</alinea>
