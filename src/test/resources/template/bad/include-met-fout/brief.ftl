<document titel="T">
<deel>
  <#include "stuk.ftl">
  <#import "lib.ftl" as l>
  <@l.goed/>
  <#include "latijn.ftl">
</deel>
</document>
