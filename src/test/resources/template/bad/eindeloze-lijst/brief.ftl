<document titel="T">
<deel>
<#list 1.. as i><alinea>Nog een alinea met een getal ${i} en verder een heel stuk tekst om snel klaar te zijn: ${""?left_pad(2000, "x")}</alinea></#list>
</deel>
</document>
