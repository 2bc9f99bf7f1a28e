<document titel="T">
<deel>
  <alinea>Zie<citaat><stuk sleutel="kst-29826-206"/></citaat> en<citaat><stuk sleutel="jaarverslag"/><stuk sleutel="iets-heel-anders"/></citaat>.</alinea>
  <alinea>Nog<voetnoot>Zie <citaat><stuk sleutel="jaarverslg" plaats="p. 3"/></citaat>.</voetnoot></alinea>
</deel>
</document>
