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

/**
 * Two ways to write the same in one document: a table of them. Told once for each, at the first
 * place of the way that is used least.
 */
public final class Mixtures implements TextRule {
  /**
   * A pair of ways.
   *
   * @param good the way to keep when both are used as often
   * @param inPrint whether only text as it will be printed can show it
   */
  private record Pair(Rule rule, Search good, Search other, boolean inPrint) {}

  /** A way of writing that has one of these characters. */
  private static Search with(String characters, String regex) {
    return Search.of(regex).needing(Need.anyOf(characters));
  }

  private static final String GROUND = "Conventie van het huis: één schrijfwijze per document.";

  private static Rule rule(
      String id, Severity severity, String message, String meaning, String remedy) {
    return new Rule(id, Group.TEKST, severity, message, meaning, GROUND, remedy, true);
  }

  static final Rule CO2 =
      rule(
          "co2-gemengd",
          Severity.WAARSCHUWING,
          "‘{}’ staat hier anders dan ‘{}’ elders (in dit document {} tegen {} keer)",
          "In één document heeft de 2 van CO₂ overal dezelfde vorm.",
          "kies één vorm; CO₂ met een kleine lage 2 heeft de voorkeur");

  static final Rule EURO =
      rule(
          "euro-gemengd",
          Severity.WAARSCHUWING,
          "het bedrag ‘{}’ staat hier anders dan ‘{}’ elders (in dit document {} tegen {} keer)",
          "In één document staan bedragen met het euroteken of met het woord euro, niet beide.",
          "kies één vorm; € 11,3 miljoen heeft de voorkeur");

  static final Rule PERCENT =
      rule(
          "procent-gemengd",
          Severity.WAARSCHUWING,
          "‘{}’ staat hier anders dan ‘{}’ elders (in dit document {} tegen {} keer)",
          "In één document staat het procentteken overal met of overal zonder spatie.",
          "kies één vorm; 67% zonder spatie heeft de voorkeur");

  static final Rule QUOTES =
      rule(
          "aanhalingstekens-gemengd",
          Severity.WAARSCHUWING,
          "{} staat hier anders dan {} elders (in dit document {} tegen {} keer)",
          "In één document zijn aanhalingstekens overal gekruld of overal recht.",
          "kies één vorm; gekrulde aanhalingstekens hebben de voorkeur");

  static final Rule APOSTROPHES =
      rule(
          "apostrof-gemengd",
          Severity.HINT,
          "de apostrof in ‘{}’ staat hier anders dan in ‘{}’ elders (in dit document {} tegen {}"
              + " keer)",
          "In één document is de apostrof overal gekruld of overal recht.",
          "kies één vorm; de gekrulde apostrof heeft de voorkeur");

  static final Rule DASHES =
      rule(
          "streepje-gemengd",
          Severity.HINT,
          "het streepje in ‘{}’ staat hier anders dan in ‘{}’ elders (in dit document {} tegen {}"
              + " keer)",
          "In één document heeft het gedachtestreepje overal dezelfde lengte.",
          "kies één vorm; het halve kastlijntje (–) heeft de voorkeur");

  static final Rule YEARS =
      rule(
          "jaren-gemengd",
          Severity.HINT,
          "‘{}’ staat hier anders dan ‘{}’ elders (in dit document {} tegen {} keer)",
          "In één document staat tussen twee jaren overal hetzelfde streepje.",
          "kies één vorm; 2025–2030 met een half kastlijntje heeft de voorkeur");

  private static final String START = "(?<![\\p{L}\\p{N}.,])";
  private static final String LARGE = "(?:[ \u00a0](?:miljoen|miljard|mln\\.?|mld\\.?))?";
  private static final String YEAR = "(?:19|20)\\d\\d";

  private static final List<Pair> ALL =
      List.of(
          new Pair(
              CO2,
              with("₂", "(?<!\\p{L})CO₂"),
              Search.of("(?<!\\p{L})CO2(?!\\d)").needing(Need.word("CO2")),
              true),
          new Pair(
              EURO,
              with("€", "€[ \u00a0]?\\d[\\d.,]*" + LARGE),
              Search.of(START + "\\d[\\d.]*(?:,\\d+)?" + LARGE + "[ \u00a0]euro(?!\\p{L})")
                  .needing(Need.word("euro")),
              false),
          new Pair(PERCENT, with("%", "\\d%"), with("%", "\\d[ \u00a0]%"), false),
          new Pair(QUOTES, with("“”„", "[“”„]"), with("\"", "\""), true),
          new Pair(
              APOSTROPHES,
              with("’", "\\p{L}+’(?:s|tje|tjes)(?!\\p{L})"),
              with("'", "\\p{L}+'(?:s|tje|tjes)(?!\\p{L})"),
              true),
          new Pair(
              DASHES,
              with("–—", "\\p{L}+,?[ \u00a0][–—][ \u00a0]\\p{L}+"),
              Search.of("\\p{L}+,?[ \u00a0]-[ \u00a0]\\p{L}+").needing(Need.pair("-", Need.SPACES)),
              true),
          new Pair(
              YEARS,
              with("–", START + YEAR + "–" + YEAR + "(?![\\p{L}\\p{N}])"),
              Search.of(START + YEAR + "-" + YEAR + "(?![\\p{L}\\p{N}-])")
                  .needing(Need.pair("-", Need.DIGITS)),
              true));

  @Override
  public List<Rule> rules() {
    return ALL.stream().map(Pair::rule).toList();
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    for (Pair pair : ALL) {
      if (text.typeset() || !pair.inPrint()) {
        check(pair, text, found);
      }
    }
  }

  private static void check(Pair pair, Manuscript text, Consumer<Diagnostic> found) {
    Tally good = tally(pair.good(), text);
    Tally other = tally(pair.other(), text);
    Tally less = good.count() < other.count() ? good : other;
    Tally more = less == good ? other : good;
    if (good.count() > 0 && other.count() > 0) {
      Tally.Hit here = less.first().orElseThrow();
      String there = more.first().orElseThrow().words();
      found.accept(pair.rule().at(here.span(), here.words(), there, less.count(), more.count()));
    }
  }

  private static Tally tally(Search search, Manuscript text) {
    Tally tally = new Tally();
    for (Passage passage : text.passages()) {
      if (passage.kind() != Kind.LETTERHEAD) {
        Matcher match = search.in(passage.text());
        while (match.find()) {
          if (isProse(passage, match.start())) {
            tally.add(passage, match.start(), match.end());
          }
        }
      }
    }
    return tally;
  }

  /** The name of an open place is not typeset, an address is not prose. */
  private static boolean isProse(Passage passage, int offset) {
    return !passage.inside(StretchKind.LINK, offset)
        && !passage.inside(StretchKind.PLACEHOLDER, offset);
  }
}
