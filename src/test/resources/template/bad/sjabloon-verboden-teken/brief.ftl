<document titel="T">
<deel>
<alinea>een  teken</alinea>
</deel>
</document>
