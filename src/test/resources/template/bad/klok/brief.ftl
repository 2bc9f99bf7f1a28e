<document titel="T">
<deel>
  <alinea>${.now} ${.now?string("yyyy")}</alinea><#if .now?has_content></#if>
  <alinea>${".now"} ${editie.now}</alinea>
</deel>
</document>
