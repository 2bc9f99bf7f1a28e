package nl.paraaf.template;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.Suggestion;

/**
 * Says in Dutch what FreeMarker says of a template that it cannot read; as {@link RuntimeMessages}.
 */
final class SyntaxMessages {
  private static final String CODE = "sjabloon-syntaxis";
  private static final String CHECK =
      "controleer of haakjes en aanhalingstekens kloppen en of alles is gesloten";

  private SyntaxMessages() {}

  /** A sentence of FreeMarker's, and what we say for it. */
  private record Rule(Pattern english, Function<MatchResult, Wording> dutch) {
    Rule(String english, Function<MatchResult, Wording> dutch) {
      this(Pattern.compile(english, Pattern.DOTALL), dutch);
    }
  }

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "Unknown built-in: \"([^\"]*)\"",
              m ->
                  say(
                      "‘?" + m.group(1) + "’ bestaat niet",
                      Suggestion.hint(
                          m.group(1),
                          builtIns(),
                          "zie docs/sjablonen.md voor wat een sjabloon kan"))),
          new Rule(
              "Unknown directive: #(\\w+)",
              m ->
                  say(
                      "‘<#" + m.group(1) + ">’ bestaat niet",
                      Suggestion.hint(
                          m.group(1),
                          directives(),
                          "gebruik bijvoorbeeld <#if>, <#list> of <#assign>"))),
          new Rule(
              "#(\\w+) is an existing directive, but the tag is malformed",
              m ->
                  say(
                      "‘<#" + m.group(1) + ">’ is hier niet goed geschreven",
                      "controleer wat er achter <#" + m.group(1) + " hoort te staan")),
          new Rule(
              "Unexpected end of file.* unclosed \"?([#@\\w{(\\[]+)",
              m ->
                  say(
                      "‘" + opener(m.group(1)) + "’ is nergens gesloten",
                      "sluit wat open staat met ‘" + closer(m.group(1)) + "’")),
          new Rule(
              "Lexical error: encountered <EOF>",
              m ->
                  say(
                      "een aanhalingsteken wordt niet gesloten",
                      "zet aan het eind van de tekst hetzelfde aanhalingsteken als aan het begin")),
          new Rule(
              "Lexical error: encountered \"([^\"]*)\"",
              m -> say("het teken ‘" + m.group(1) + "’ kan hier niet staan", CHECK)),
          new Rule(
              "Encountered \"([^\"]+)\", but at this place only this can be closed: \"([^\"]*)\"",
              m ->
                  say(
                      "hier staat ‘"
                          + m.group(1)
                          + "’, maar ‘"
                          + open(m.group(2))
                          + "’ is nog open",
                      "sluit eerst wat het laatst is geopend")),
          new Rule(
              "Encountered \"(</#\\w+>)\"",
              m ->
                  say(
                      "hier staat ‘" + m.group(1) + "’, maar er is niets om te sluiten",
                      "haal ‘"
                          + m.group(1)
                          + "’ weg, of zet ‘"
                          + m.group(1).replace("/", "")
                          + "’ waar het begint")),
          new Rule(
              "Encountered \"([^\"]+)\"",
              m -> say("hier staat ‘" + m.group(1).strip() + "’, en dat past hier niet", CHECK)),
          new Rule(
              "must have either \"as loopVar\"",
              m -> say("bij deze <#list> ontbreekt ‘as naam’", "schrijf <#list trajecten as t>")),
          new Rule(
              "(\\S+) is not a valid identifier",
              m ->
                  say(
                      "hier hoort een naam te staan, geen ‘" + m.group(1) + "’",
                      "schrijf achter de punt de naam van een onderdeel")),
          new Rule(
              "Found ([a-z ]+)(?:: .*?)?\\. Expecting: ([a-z]+)",
              m ->
                  say(
                      "hier staat "
                          + kind(m.group(1))
                          + ", maar er is "
                          + kind(m.group(2))
                          + " nodig",
                      "kies een waarde van de juiste soort")));

  static Wording of(ParseException e) {
    String english = String.valueOf(e.getEditorMessage());
    for (Rule rule : RULES) {
      Matcher matcher = rule.english().matcher(english);
      if (matcher.find()) {
        return rule.dutch().apply(matcher.toMatchResult());
      }
    }
    return say(
        "het sjabloon is hier niet te lezen",
        CHECK + "; FreeMarker meldt: " + RuntimeMessages.firstLine(english));
  }

  /** The directive that was never closed, such as {@code if}. */
  static Optional<String> unclosed(ParseException e) {
    Matcher matcher =
        Pattern.compile("Unexpected end of file.* unclosed #(\\w+)", Pattern.DOTALL)
            .matcher(String.valueOf(e.getEditorMessage()));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Whether a text in quotes runs on to the end. */
  static boolean isOpenQuote(ParseException e) {
    return String.valueOf(e.getEditorMessage()).startsWith("Lexical error: encountered <EOF>");
  }

  private static Wording say(String message, String hint) {
    return new Wording(CODE, message, hint);
  }

  private static String opener(String found) {
    return found.startsWith("#") || found.startsWith("@") ? "<" + found + ">" : found;
  }

  private static String closer(String found) {
    return switch (found) {
      case "{", "${" -> "}";
      case "(" -> ")";
      case "[" -> "]";
      default -> "</" + found + ">";
    };
  }

  private static String open(String found) {
    String first = found.split(" or ")[0];
    return opener(first);
  }

  private static String kind(String english) {
    if (english.contains("string")) {
      return "tekst";
    } else if (english.contains("number")) {
      return "een getal";
    } else if (english.contains("boolean")) {
      return "ja of nee";
    }
    return english.contains("sequence") ? "een lijst" : "iets anders";
  }

  private static List<String> builtIns() {
    Configuration any = new Configuration(TemplateStore.VERSION);
    return any.getSupportedBuiltInNames(Configuration.LEGACY_NAMING_CONVENTION).stream()
        .map(String::valueOf)
        .sorted()
        .toList();
  }

  private static List<String> directives() {
    Configuration any = new Configuration(TemplateStore.VERSION);
    return any.getSupportedBuiltInDirectiveNames(Configuration.LEGACY_NAMING_CONVENTION).stream()
        .map(String::valueOf)
        .sorted()
        .toList();
  }
}
