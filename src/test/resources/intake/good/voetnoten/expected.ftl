<alinea plaats="tekst.md:1:1">Een zin.<voetnoot>De noot, met <citaat><stuk sleutel="kst-29826-203" plaats="p. 3"/></citaat>.</voetnoot> Nog een zin.<voetnoot><alinea plaats="tekst.md:6:5">Eerste alinea van de noot.</alinea>
<alinea plaats="tekst.md:8:5">Tweede alinea van ${datum(peildatum)}.</alinea>
</voetnoot> En een<voetnoot>met <nadruk>nadruk</nadruk> en <citaat><stuk sleutel="brief-juni"/></citaat></voetnoot> hier.</alinea>
