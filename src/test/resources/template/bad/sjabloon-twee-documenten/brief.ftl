<document titel="A"><deel><alinea>x</alinea></deel></document>
<document titel="B"><deel><alinea>x</alinea></deel></document>
