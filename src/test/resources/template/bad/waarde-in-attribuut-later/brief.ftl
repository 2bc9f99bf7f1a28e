<document titel="T">
<deel>
  <alinea>een</alinea>
  <tabel samenvatting="Feiten" id="${peildatum}"><kolom/></tabel>
</deel>
</document>
