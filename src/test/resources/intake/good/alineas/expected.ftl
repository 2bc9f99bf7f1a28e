<alinea plaats="tekst.md:1:1">Een alinea met <nadruk>nadruk</nadruk> en <sterk>sterke tekst</sterk> over twee regels.</alinea>
<alinea plaats="tekst.md:4:1">Een adres:<regeleinde/>Postbus 20401<regeleinde/>2500 EK Den Haag</alinea>
<alinea plaats="tekst.md:8:1">Zie <link naar="https://example.org/pad?a=1&amp;b=2">de site</link>, <link naar="https://example.org">https://example.org</link> of <link naar="mailto:info@example.org">mail ons</link>. Zie ook <verwijzing naar="stand"/>.</alinea>
