<#-- Alleen een deel. -->
<deel><alinea>x</alinea></deel>
