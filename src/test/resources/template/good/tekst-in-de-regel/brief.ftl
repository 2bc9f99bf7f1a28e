<document titel="Tekst in de regel">
<deel>
  <alinea>Sterk is <sterk>sterk</sterk>, nadruk is <nadruk>zo <sterk>en</sterk> zo</nadruk>.</alinea>
  <alinea>H<sub>2</sub>O en m<sup>3</sup>.</alinea>
  <alinea><link naar="https://example.org/a?b=1&amp;c=2">Een link</link> en <link naar="mailto:a@example.org">post</link>.</alinea>
  <alinea><veld pad="content/x.yaml#/a/b">Een veld</veld> met de hand.</alinea>
  <alinea>Met een voetnoot<voetnoot>In één regel.</voetnoot> en nog een<voetnoot><alinea>In</alinea><alinea>twee alinea's.</alinea></voetnoot>.</alinea>
  <alinea>Eerste regel<regeleinde/>   tweede regel.</alinea>
  <alinea><open naam="bedrag" nodig="Het bedrag, van de directie." pad="content/trajecten/zeesuiker.yaml#/steun"/></alinea>
</deel>
</document>
