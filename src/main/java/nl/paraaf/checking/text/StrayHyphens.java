package nl.paraaf.checking.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.language.Need;
import nl.paraaf.language.Search;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.StretchKind;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/**
 * A hyphen that was left when text was pasted: ‘ver-duurzaming’, ‘beleids- maatregelen’. The other
 * words of the text, and a short list of common ones, tell what is one word.
 */
public final class StrayHyphens implements TextRule {
  static final Rule RULE =
      new Rule(
          "los-koppelteken",
          Group.TEKST,
          Severity.WAARSCHUWING,
          "in ‘{}’ is een koppelteken blijven staan",
          "Wie tekst met afgebroken woorden plakt, houdt koppeltekens midden in die woorden over.",
          "Conventie van het huis: schone tekst.",
          "schrijf het woord aan één stuk",
          true);

  private static final Pattern WORD = Pattern.compile("\\p{L}++(?:[-‑]\\p{L}++)*+");

  private static final Search INSIDE =
      Search.of("(?<![\\p{L}\\p{N}₀-₉-])(\\p{L}\\p{Ll}+)[-‑](\\p{Ll}{2,})(?![\\p{L}\\p{N}-])")
          .needing(Need.beforeLetter("-‑"));

  private static final Search WITH_SPACE =
      Search.of(
              "(?<![\\p{L}\\p{N}/-])([\\p{L}₂]{2,})-[ \u00a0](\\p{Ll}{2,})(?![\\p{L}-]|,[^.]*-[ \u00a0])")
          .needing(Need.pair("-", Need.SPACES));

  /** After a part of a word comes what joins it to the next: ‘in- en uitvoer’. */
  private static final Set<String> JOINING =
      Set.of(
          "en",
          "of",
          "als",
          "dan",
          "tot",
          "noch",
          "maar",
          "naar",
          "respectievelijk",
          "resp",
          "via",
          "versus",
          "plus",
          "tegen",
          "evenals",
          "alsmede",
          "alsook",
          "and",
          "or",
          "in");

  /** Beginnings that no hyphen follows, and ends that none comes before. */
  private static final Pattern NO_WORD =
      Pattern.compile(
          "(?:ver|ont)-\\p{L}{4,}|(?:be|ge)-[^aeiou]\\p{L}{3,}"
              + "|\\p{L}{3,}-(?:heid|heden|lijk|lijke|ling|lingen|len|gen|ten|den|ren|ken|tie|ties)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    // Few texts have a hyphen that can be stray: their words are counted when one turns up.
    Map<String, Integer> words = null;
    for (Passage passage : text.passages()) {
      Matcher inside = INSIDE.in(passage.text());
      while (inside.find()) {
        words = words == null ? words(text) : words;
        if (isOneWord(inside.group(1), inside.group(2), words)) {
          report(passage, inside, found);
        }
      }
      Matcher space = WITH_SPACE.in(passage.text());
      while (space.find()) {
        if (!JOINING.contains(space.group(2))) {
          report(passage, space, found);
        }
      }
    }
  }

  private static void report(Passage passage, Matcher match, Consumer<Diagnostic> found) {
    if (!passage.inside(StretchKind.LINK, match.start())) {
      boolean formula = match.group(1).matches(".*[\\p{Lu}₂]");
      String whole = match.group(1) + (formula ? "-" : "") + match.group(2);
      found.accept(
          RULE.with(
              passage.at(match.start(), match.end()), List.of("schrijf " + whole), match.group()));
    }
  }

  private static boolean isOneWord(String left, String right, Map<String, Integer> words) {
    String joined = (left + right).toLowerCase(Locale.ROOT);
    String apart = (left + "-" + right).toLowerCase(Locale.ROOT);
    boolean common = KnownWords.has(joined) || NO_WORD.matcher(apart).matches();
    return common || words.getOrDefault(joined, 0) >= words.getOrDefault(apart, 1);
  }

  private static Map<String, Integer> words(Manuscript text) {
    Map<String, Integer> words = new HashMap<>();
    for (Passage passage : text.passages()) {
      Matcher word = WORD.matcher(passage.text());
      while (word.find()) {
        words.merge(word.group().replace('‑', '-').toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
    return words;
  }
}
