package nl.paraaf.template;

import freemarker.core.StopException;
import freemarker.template.TemplateException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in Dutch what FreeMarker says of a template that cannot go on. FreeMarker has no codes for
 * its errors, so the rules know them by their English text; what no rule knows is quoted.
 */
final class RuntimeMessages {
  private static final String SEE = "zie docs/sjablonen.md voor de variabelen en functies";
  private static final String REMOVE = "gebruik de variabelen en functies uit docs/sjablonen.md";

  private RuntimeMessages() {}

  /** A sentence of FreeMarker's, and what we say for it. */
  private record Rule(Pattern english, Function<MatchResult, Wording> dutch) {
    Rule(String english, Function<MatchResult, Wording> dutch) {
      this(Pattern.compile(english), dutch);
    }
  }

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "security reasons",
              m -> refused("een sjabloon mag geen Java-klassen gebruiken", "haal ?new weg; ")),
          new Rule(
              "\\?api|api_builtin_enabled",
              m -> refused("een sjabloon mag ?api niet gebruiken", "")),
          new Rule(
              "required parameter \"([^\"]*)\".* was not specified",
              m ->
                  call(
                      "deze aanroep geeft geen waarde voor " + m.group(1),
                      "geef " + m.group(1) + " mee, of geef het in de macro een standaardwaarde")),
          new Rule(
              "required parameter \"([^\"]*)\".* null/missing value",
              m ->
                  call(
                      "de waarde voor " + m.group(1) + " in deze aanroep bestaat niet of is leeg",
                      "controleer de naam van de waarde, of geef er een voor als zij leeg is")),
          new Rule(
              "\"([^\"]*)\" has no parameter with name \"([^\"]*)\"\\. Valid parameter names are: (.*)",
              m ->
                  call(
                      m.group(1) + " kent geen ‘" + m.group(2) + "’",
                      "het kent wel: " + m.group(3))),
          new Rule(
              "\"([^\"]*)\" has no parameter with name \"([^\"]*)\"",
              m -> call(m.group(1) + " kent geen ‘" + m.group(2) + "’", "haal die waarde weg")),
          new Rule(
              "\"([^\"]*)\" only accepts (\\d+) parameters?, but got (\\d+)",
              m ->
                  call(
                      m.group(1) + " krijgt " + m.group(3) + " waarden, maar kent er " + m.group(2),
                      "haal weg wat te veel is")),
          new Rule(
              "Can't use operator \"([^\"]*)\"",
              m ->
                  new Wording(
                      "verkeerde-vergelijking",
                      "alleen getallen kunnen met " + m.group(1) + " worden vergeleken",
                      "vergelijk teksten en datums met == of !=")),
          new Rule(
              "Can't compare values of these types",
              m ->
                  new Wording(
                      "verkeerde-vergelijking",
                      "deze twee waarden zijn van verschillende soort en niet te vergelijken",
                      "vergelijk twee getallen of twee teksten, zoals .naam of .id van beide")),
          new Rule(
              "by zero",
              m ->
                  new Wording(
                      "verkeerde-berekening",
                      "deze berekening deelt door nul",
                      "vraag eerst met <#if> of de deler groter is dan 0")),
          new Rule(
              "Range (?:start|end) index -?\\d+ is out of bounds.* has only (\\d+)",
              m ->
                  new Wording(
                      "verkeerde-reeks",
                      "deze reeks loopt verder dan de lijst: die heeft "
                          + Wording.parts(Integer.parseInt(m.group(1))),
                      "begin te tellen bij 0; schrijf [0..*9] voor ten hoogste negen onderdelen")),
          new Rule(
              "Can't convert this string to number: \"([^\"]*)\"",
              m ->
                  new Wording(
                      "verkeerde-soort",
                      "‘" + m.group(1) + "’ is geen getal",
                      "schrijf een getal met een punt, zoals 7.5")),
          new Rule(
              "thus you must specify two loop variables",
              m ->
                  new Wording(
                      "verkeerde-soort",
                      "dit is geen lijst, maar een geheel met onderdelen",
                      "schrijf <#list … as sleutel, waarde>")),
          new Rule(
              "Failed to \"\\?eval\"",
              m ->
                  new Wording(
                      "verkeerde-uitdrukking",
                      "de tekst bij ?eval is geen geldige uitdrukking",
                      "schrijf de uitdrukking zelf, zonder ?eval")),
          new Rule(
              "Expected (.+?), but this has evaluated to an? ([a-z_+ ]+)", RuntimeMessages::type));

  /** What values are, by the first of FreeMarker's words that a description holds. */
  private static final Map<String, String> KINDS =
      ordered(
          "number", "een getal",
          "boolean", "ja of nee",
          "string", "tekst",
          "template output", "tekst",
          "markup", "tekst",
          "sequence", "een lijst",
          "collection", "een lijst",
          "macro", "een macro",
          "directive", "een macro",
          "method", "een functie",
          "function", "een functie",
          "hash", "een geheel met onderdelen");

  /** What was needed, by the words that begin FreeMarker's description. */
  private static final Map<String, String> NEEDS =
      ordered(
          "a string", "tekst of een getal",
          "a boolean", "ja of nee",
          "a number", "een getal",
          "a sequence or collection", "een lijst",
          "a method", "een functie",
          "a(n) user-defined", "een macro",
          "a hash", "een geheel met onderdelen");

  /**
   * What we say.
   *
   * @param expression what FreeMarker blames; empty when it blames nothing
   */
  static Wording of(TemplateException e, String expression) {
    String english = String.valueOf(e.getMessageWithoutStackTop());
    if (e instanceof StopException) {
      return new Wording(
          "sjabloon-stopt",
          "het sjabloon stopt hier zelf: " + english,
          "los op wat het meldt, of haal <#stop> weg");
    }
    for (Rule rule : RULES) {
      Matcher matcher = rule.english().matcher(english);
      if (matcher.find()) {
        Wording wording = rule.dutch().apply(matcher.toMatchResult());
        String subject = expression.isEmpty() ? "deze waarde" : "‘" + expression + "’";
        return new Wording(
            wording.code(), wording.message().replace("%s", subject), wording.hint());
      }
    }
    return new Wording(
        "sjabloonfout",
        "het sjabloon kan hier niet verder"
            + (expression.isEmpty() ? "" : " bij ‘" + expression + "’"),
        "FreeMarker meldt: " + firstLine(english));
  }

  private static Wording type(MatchResult match) {
    String kind = word(KINDS, match.group(2), String::contains, "van een andere soort");
    String need = word(NEEDS, match.group(1), String::startsWith, "iets anders");
    return new Wording(
        "verkeerde-soort", "%s is " + kind + ", maar hier is " + need + " nodig", hint(kind, need));
  }

  private static String hint(String kind, String need) {
    if (need.equals("ja of nee")) {
      return "vraag met ?? of de waarde er is, of vergelijk haar met == of gt";
    } else if (kind.equals("een lijst")) {
      return "loop de lijst langs met <#list … as x>, kies een onderdeel met [0], of gebruik"
          + " opsomming(…)";
    } else if (kind.equals("een functie")) {
      return "zet een waarde tussen haakjes achter de naam";
    } else if (kind.equals("een geheel met onderdelen")) {
      return "kies een onderdeel, zoals .naam; " + SEE;
    }
    return SEE;
  }

  private static String word(
      Map<String, String> words,
      String english,
      BiPredicate<String, String> test,
      String otherwise) {
    return words.entrySet().stream()
        .filter(e -> test.test(english, e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(otherwise);
  }

  private static Wording refused(String message, String first) {
    return new Wording("niet-toegestaan", message, first + REMOVE);
  }

  private static Wording call(String message, String hint) {
    return new Wording("verkeerde-aanroep", message, hint);
  }

  static String firstLine(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
