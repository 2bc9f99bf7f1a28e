<document titel="T">
<deel>
  <alinea><sterk>x</sterk> ${"freemarker.template.utility.Execute"?new()("id")}</alinea>
  <#assign ex = "freemarker.template.utility.ObjectConstructor"?new()>
  <alinea>${"nl.paraaf.Bestaat.Niet"?new()}</alinea>
  <alinea>${ex("java.lang.String")}</alinea>
</deel>
</document>
