<#-- De halfjaarlijkse voortgangsbrief aan de Kamer. -->
<#import "bouwstenen.ftl" as b>
<document titel="${tekst(editie.titel)}" onderwerp="${tekst(editie.onderwerp)}" nummering="${tekst(editie.nummering.id)}" kopregel="${tekst(editie.titel)}">
  <@b.briefhoofd/>
  <deel vorm="brief">
    <alinea soort="aanhef">${editie.aanhef}</alinea>
    <#list editie.onderdelen as deel>
      <@b.onderdeel deel/>
    </#list>
    <@b.ondertekening/>
    <@b.bijlagenlijst/>
  </deel>
</document>
