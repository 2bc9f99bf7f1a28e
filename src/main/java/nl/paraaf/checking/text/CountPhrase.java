package nl.paraaf.checking.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.language.Dates;
import nl.paraaf.language.Numbers;

/**
 * A number with what it counts, before a colon: {@code drie conclusies}, {@code de volgende vier
 * bedrijven}.
 *
 * @param from where the number begins in the text
 * @param to where the counted word ends
 */
record CountPhrase(int from, int to, int value) {
  private static final String GAP = WrittenDate.GAP;
  private static final String WORD = "\\p{L}[\\p{L}’'-]*";

  /** A number, words that describe, and a plural. */
  private static final Pattern PHRASE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/€–-])(?<number>\\p{Ll}+|\\p{Lu}\\p{Ll}+|\\d{1,2})"
              + GAP
              + "(?:\\p{Ll}+e"
              + GAP
              + "){0,2}?(?<noun>"
              + WORD
              + "(?:en|s|ën))(?!\\p{L})");

  /** What is measured or dated, not counted one by one. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?:jaar|jaren|maanden|weken|dagen|uren|procenten|euro’s|tonnen|keren|malen|"
              + String.join("|", Dates.MONTHS)
              + ")");

  /** Words after which a number is a label. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<!\\p{L})(?:nr\\.|nrs\\.|artikel|artikelen|art\\.|bijlagen?|tabel|cluster|lid|leden|fase|stap|kader"
              + "|tekstbox|paragraaf|hoofdstuk|scope|editie|ten minste|minimaal|minstens|meer dan"
              + "|ruim|bijna|ongeveer|circa|maximaal|ten hoogste)"
              + GAP
              + "$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PREPOSITION =
      Pattern.compile(
          "(?<!\\p{L})(?:voor|van|aan|bij|met|in|over|op|tussen|per|na|onder|binnen|door)"
              + GAP
              + "(?:(?:de|deze|die|alle|hun|onze)"
              + GAP
              + ")?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FOLLOWING = Pattern.compile("volgende" + GAP + "$");

  /** What may stand between the counted word and the colon. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:"
              + GAP
              + "(?:voor|van|aan|om|waarom|waarop|waarin|waarmee|bij|in|uit|over|naar|op|tot|te"
              + "|centraal|vast)(?!\\p{L})(?:"
              + GAP
              + "(?!(?:is|zijn|geldt|gelden|heeft|hebben|wordt|worden|kan|kunnen|moet|moeten)(?!\\p{L}))"
              + WORD
              + "){0,7})?"
              + GAP.replace("+", "*"));

  private static final Pattern PARTNERS =
      Pattern.compile("bedrijven|trajecten|partijen|provincies|ministeries|landen|leden|clusters");

  /** The phrase that counts what follows a colon, when that is beyond doubt. */
  static Optional<CountPhrase> before(String head) {
    List<Match> all = matches(head);
    boolean following = head.matches("(?s).*(?<!\\p{L})[Vv]olgende(?!\\p{L}).*");
    List<Match> counting =
        all.stream()
            .filter(m -> following ? m.follows() : m.isLast() || all.size() == 1 && m.isHead())
            .toList();
    return counting.size() == 1 ? Optional.of(counting.get(0).phrase()) : Optional.empty();
  }

  /**
   * The phrase that counts names behind a colon: {@code met drie bedrijven is gesproken: A en B}.
   */
  static Optional<CountPhrase> ofNames(String head) {
    List<Match> all = matches(head);
    return all.size() == 1 && PARTNERS.matcher(all.get(0).noun()).matches()
        ? Optional.of(all.get(0).phrase())
        : Optional.empty();
  }

  private record Match(CountPhrase phrase, String noun, String before, String after) {
    boolean follows() {
      return FOLLOWING.matcher(before).find();
    }

    boolean isLast() {
      return after.isBlank();
    }

    boolean isHead() {
      return !PREPOSITION.matcher(before).find() && TAIL.matcher(after).matches();
    }
  }

  private static List<Match> matches(String head) {
    List<Match> found = new ArrayList<>();
    Matcher m = PHRASE.matcher(head);
    int at = 0;
    while (m.find(at)) {
      Optional<Integer> value = value(m.group("number"));
      String before = head.substring(0, m.start());
      boolean counts =
          value.isPresent()
              && !MEASURE.matcher(m.group("noun")).matches()
              && !LABEL.matcher(before).find();
      if (counts) {
        CountPhrase phrase = new CountPhrase(m.start(), m.end(), value.get());
        found.add(new Match(phrase, m.group("noun"), before, head.substring(m.end())));
      }
      at = value.isPresent() ? m.end() : m.end("number");
    }
    return found;
  }

  /** One is too often no count. */
  private static Optional<Integer> value(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    Optional<Integer> value =
        plain.equals("beide")
            ? Optional.of(2)
            : Character.isDigit(plain.charAt(0))
                ? Optional.of(Integer.valueOf(plain))
                : Numbers.value(plain);
    return value.filter(v -> v > 1);
  }
}
