package nl.paraaf.checking.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.StretchKind;

/**
 * One abbreviation in a text.
 *
 * @param from where it begins in the text of the passage
 * @param to where it ends, without its plural
 */
record Abbreviation(Passage passage, int from, int to) {
  /** How far before the bracket the full form can begin. */
  private static final int REACH = 140;

  private static final Pattern OPENING =
      Pattern.compile(
          "\\([\\s\\u00a0]*(?:(?:hierna|verder|afgekort(?: als)?|kortweg)(?:[\\s\\u00a0]ook)?:?"
              + "[\\s\\u00a0]*(?:de |het )?)?[‘“\"']?$");

  private static final Pattern CLOSING = Pattern.compile("^(?:[’']?s)?[’”\"']?[\\s\\u00a0]*[),;]");

  private static final Pattern PHRASE =
      Pattern.compile(
          "(?:hierna(?: te noemen)?:?|verder:?|afgekort(?: als| tot)?|kortweg)[\\s\\u00a0]+(?:de |het )?"
              + "[‘“\"']?$");

  private static final Pattern EXPLAINED =
      Pattern.compile("^(?:[’']?s)?[\\s\\u00a0]*(?:\\(|[,:][\\s\\u00a0])");

  String token() {
    return passage.text().substring(from, to);
  }

  /**
   * Whether the text introduces it here: {@code full form (X)}, {@code (hierna: X)}, {@code X (full
   * form)}, or as a term of a list of definitions.
   *
   * @param full the full form
   */
  boolean isIntroduced(String full) {
    String before = passage.text().substring(0, from);
    String after = passage.text().substring(to);
    boolean bracketed = OPENING.matcher(before).find() && CLOSING.matcher(after).find();
    return bracketed && isAfterWords(before)
        || PHRASE.matcher(before).find()
        || plain(before).strip().endsWith(plain(full) + ",")
        || isExplained(after, full)
        || isTerm();
  }

  /** Whether it is a term in a list of definitions: they hold for the whole text, also before. */
  boolean isTerm() {
    return passage.text().strip().equals(token());
  }

  private static boolean isAfterWords(String before) {
    String words = before.substring(0, before.lastIndexOf('('));
    return Pattern.compile("\\p{L}[’”\"'*]?[\\s\\u00a0]*$").matcher(words).find();
  }

  private static boolean isExplained(String after, String full) {
    Matcher lead = EXPLAINED.matcher(after);
    if (!lead.find()) {
      return false;
    }
    String rest = after.substring(lead.end());
    String shown = plain(rest.substring(0, Math.min(rest.length(), full.length() + 12)));
    return shown.startsWith(plain(full))
        || shown.matches("(?:de|het|een) " + Pattern.quote(plain(full)) + ".*");
  }

  /** Whether the words right before the bracket can be what it stands for. */
  boolean hasItsLettersBefore() {
    int bracket = passage.text().lastIndexOf('(', from);
    String words =
        passage.text().substring(Math.max(0, bracket - REACH), Math.max(0, bracket)).strip();
    String[] all = words.split("[\\s\\u00a0-]+");
    String letters = token().replaceAll("\\P{Lu}", "");
    int at = letters.length() - 1;
    for (int i = all.length - 1; i >= 0 && at >= 0 && i >= all.length - 2 * letters.length(); i--) {
      String word = all[i].replaceAll("^\\P{L}+", "").toUpperCase(Locale.ROOT);
      if (!word.isEmpty() && word.charAt(0) == letters.charAt(at)) {
        at--;
      }
    }
    return at < 0;
  }

  /** Whether the records say it, not the writer. */
  boolean isMerged() {
    return passage.inside(StretchKind.FIELD, from);
  }

  static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0‑-]+", " ").toLowerCase(Locale.ROOT);
  }
}
