<alinea>Uit een
ander bestand.</alinea>  <alinea>Zelfde regel.</alinea>
