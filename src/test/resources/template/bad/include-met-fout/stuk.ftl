<alinea>${peildatm}</alinea>
<alinea>
