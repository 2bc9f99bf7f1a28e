<document titel="Proza" nummering="decimaal">
<deel>
  <#list trajecten as s>
  <@proza bestand="bedrijven/" + tekst(s.id) + ".md" mits="aanwezig"/>
  </#list>
  <#list editie.onderdelen as deel><@proza bestand=deel.bestand/></#list>
</deel>
</document>
