<document titel="T">
<deel>
  <#include "bestaat-niet.ftl">
  <#include "*/bestaat-niet.ftl">
  <#import "bouwstenn.ftl" as b>
  <@b.groet/>
  <alinea>${b.naam}</alinea>
  <#include "lib">
  <#include "">
  <#include editie>
</deel>
</document>
