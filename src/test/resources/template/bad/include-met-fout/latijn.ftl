<alinea>café</alinea>
