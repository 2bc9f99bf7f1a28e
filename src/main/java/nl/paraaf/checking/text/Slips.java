package nl.paraaf.checking.text;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.language.Need;
import nl.paraaf.language.Search;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.manuscript.Passage.StretchKind;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** Small slips of typing that a pattern can tell: a table of them. Addresses are left alone. */
public final class Slips implements TextRule {
  /**
   * A slip.
   *
   * @param pattern what it looks like; the first group is shown and marked, or the whole
   * @param inPrint whether only text as it will be printed can show it
   */
  private record Slip(Rule rule, Search pattern, boolean inPrint) {
    static Slip of(Rule rule, Need need, String pattern) {
      return new Slip(rule, Search.of(pattern).needing(need), false);
    }
  }

  private static final String GROUND = "Conventie van het huis: schone tekst.";

  private static Rule rule(String id, String message, String meaning, String remedy) {
    return new Rule(id, Group.TEKST, Severity.WAARSCHUWING, message, meaning, GROUND, remedy, true);
  }

  static final Rule DOUBLE_STOP =
      rule(
          "dubbele-punt",
          "hier staan twee punten achter elkaar: ‘{}’",
          "Een zin eindigt met één punt, ook na een afkorting; een beletselteken heeft er drie.",
          "haal een punt weg");

  static final Rule SPACE_BEFORE =
      rule(
          "spatie-voor-leesteken",
          "voor dit leesteken staat een spatie: ‘{}’",
          "Een leesteken staat direct achter het woord.",
          "haal de spatie weg");

  static final Rule SPACE_AFTER =
      rule(
          "spatie-na-leesteken",
          "na het leesteken ontbreekt een spatie: ‘{}’",
          "Na een punt of komma volgt een spatie.",
          "zet een spatie na het leesteken");

  static final Rule DECIMAL =
      rule(
          "decimaalteken",
          "‘{}’ heeft een punt waar een komma hoort",
          "In het Nederlands scheidt een komma de decimalen: 7,5 Mton.",
          "vervang de punt door een komma, of haal hem weg bij duizendtallen");

  static final Rule THOUSANDS =
      rule(
          "duizendteken",
          "‘{}’ heeft een komma waar een punt hoort",
          "In het Nederlands scheidt een punt de duizendtallen: 42.000.",
          "vervang de komma door een punt");

  static final Rule WRONG_QUOTE =
      rule(
          "verkeerde-apostrof",
          "‘{}’ begint met een aanhalingsteken in plaats van een apostrof",
          "De apostrof van ’s en ’t heeft de vorm van een negen, niet van een zes.",
          "typ de apostrof twee keer en haal de eerste weg");

  private static final String UNIT =
      "(?:miljoen|miljard|procent|euro|Mton|kton|ton|Mt|kt|kilogram|kg|MW|GW|kWh|MWh|GWh|TWh|PJ|%)";

  private static final String STOP_OR_SPACE = "." + Need.SPACES;

  private static final List<Slip> ALL =
      List.of(
          Slip.of(
              DOUBLE_STOP,
              Need.pair(STOP_OR_SPACE, "."),
              "([\\p{L}\\p{N})’”]\\.[ \u00a0]?\\.)(?![.]|[ \u00a0]\\.)(?=\\s|$|[)’”])"),
          Slip.of(
              SPACE_BEFORE,
              Need.pair(Need.SPACES, ",;:?!."),
              "(?<![ \u00a0.,;:])([\\p{L})’”][ \u00a0]+(?:[,;]|[:?!.](?=\\s|$)(?![ \u00a0]\\.)))"),
          new Slip(
              SPACE_BEFORE,
              Search.of("((?<!\\d\\))[\\p{N}%][ \u00a0](?:[,;]|[.](?=\\s|$)))")
                  .needing(Need.pair(Need.SPACES, ",;.")),
              true),
          Slip.of(
              SPACE_AFTER,
              Need.beforeLetter(".?!"),
              "(?<![\\p{L}\\p{N}@/_.-])(\\p{L}?\\p{Ll}{2,}[.?!]\\p{Lu}\\p{Ll}+)(?![\\p{L}.@/_-])"),
          Slip.of(
              SPACE_AFTER,
              Need.beforeLetter(","),
              "(?<![\\p{L}@/_])(\\p{L}?\\p{Ll}{1,},\\p{Ll}{2,})(?![\\p{L}@/_])"),
          Slip.of(
              DECIMAL,
              Need.pair(".", Need.DIGITS),
              "(?<![\\p{L}\\p{N}.,/-])(?<!(?:artikel|paragraaf|hoofdstuk|tabel|nr\\.)[ \u00a0])"
                  + "(\\d{1,4}\\.\\d{1,2}[ \u00a0]?"
                  + UNIT
                  + ")(?!\\p{L})"),
          Slip.of(
              THOUSANDS,
              Need.pair(",", Need.DIGITS),
              "(?<![\\p{L}\\p{N}.,/-])([1-9]\\d{0,2}(?:,000|(?:,\\d{3}){2,}))(?![\\p{N}.,/]\\d|\\d)"),
          Slip.of(
              WRONG_QUOTE,
              Need.anyOf("‘"),
              "(?<![\\p{L}\\p{N}])(‘[stn])(?=[ \u00a0-]\\p{L}[^’]*$)"));

  @Override
  public List<Rule> rules() {
    return ALL.stream().map(Slip::rule).distinct().toList();
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    for (Passage passage : text.passages()) {
      if (passage.kind() != Kind.LETTERHEAD) {
        ALL.stream()
            .filter(slip -> text.typeset() || !slip.inPrint())
            .forEach(slip -> check(passage, slip, found));
      }
    }
  }

  private static void check(Passage passage, Slip slip, Consumer<Diagnostic> found) {
    Matcher match = slip.pattern().in(passage.text());
    while (match.find()) {
      int from = match.start(1);
      if (!passage.inside(StretchKind.LINK, from)) {
        found.accept(slip.rule().at(passage.at(from, match.end(1)), match.group(1)));
      }
    }
  }
}
