<document titel="T">
<deel>
  <#if peildatum = = 3></#if>
</deel>
</document>
