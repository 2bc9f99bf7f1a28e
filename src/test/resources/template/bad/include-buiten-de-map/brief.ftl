<document titel="T">
<deel>
  <alinea>x</alinea><#include "../../../etc/passwd">
  <#include "/../x">
  <#include "/etc/passwd">
  <#include "file:///etc/passwd">
  <#include "https://example.org/x.ftl">
  <#include "..\\x">
  <#import "../lib.ftl" as l>
  <#include "lib/../../x.ftl">
</deel>
</document>
