<lijst soort="punten" plaats="tekst.md:1:1">
<punt>
<alinea plaats="tekst.md:1:3">een</alinea>
</punt>
<punt>
<alinea plaats="tekst.md:2:3">twee</alinea>
<lijst soort="punten" plaats="tekst.md:3:3">
<punt>
<alinea plaats="tekst.md:3:5">twee a</alinea>
</punt>
<punt>
<alinea plaats="tekst.md:4:5">twee b</alinea>
<alinea plaats="tekst.md:6:5">met een tweede alinea</alinea>
</punt>
</lijst>
</punt>
<punt>
<alinea plaats="tekst.md:7:3">drie</alinea>
</punt>
</lijst>
<lijst soort="cijfers" plaats="tekst.md:9:1">
<punt>
<alinea plaats="tekst.md:9:4">eerst</alinea>
</punt>
<punt>
<alinea plaats="tekst.md:10:4">dan ${naam}</alinea>
</punt>
</lijst>
