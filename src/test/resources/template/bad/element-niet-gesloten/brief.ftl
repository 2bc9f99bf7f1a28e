<document titel="T">
<deel>
  <alinea>een</alinea>
  <alinea>twee <sterk>vet</alinea>
  <alinea>drie</alinea>
</deel>
</document>
