package nl.paraaf.leak;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text without what makes the same words look different: case, width, kinds of spaces and dashes,
 * invisible characters, words cut at the end of a line.
 *
 * @param readings with single spaces; as it stands, and with cut words joined
 * @param letters letters and digits alone
 */
record Folded(List<String> readings, String letters) {
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060-\\u2064\\uFEFF]");
  private static final Pattern CUT = Pattern.compile("-\\s*[\\r\\n]\\s*");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F]+");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A needle with more letters than this is looked for whatever stands between them. */
  private static final int LONG = 12;

  /** A needle with fewer characters than this is everywhere. */
  private static final int SHORT = 4;

  static Folded of(String text) {
    String plain = fold(text);
    String joined = CUT.matcher(plain).replaceAll("");
    List<String> readings =
        joined.equals(plain) ? List.of(spaced(plain)) : List.of(spaced(plain), spaced(joined));
    return new Folded(readings, letters(plain));
  }

  private static String fold(String text) {
    String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String visible = INVISIBLE.matcher(compatible).replaceAll("");
    return DASHES.matcher(visible).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  private static String spaced(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  static String letters(String text) {
    return OTHER.matcher(fold(text)).replaceAll("");
  }

  /** Whether a form is long enough to be looked for at all. */
  static boolean isTelling(String form) {
    return spaced(fold(form)).length() >= SHORT;
  }

  /** Whether a form stands in this text: a short one as whole words, a long one in any way. */
  boolean holds(String form) {
    String key = letters(form);
    boolean words = key.chars().anyMatch(Character::isLetter);
    if (words && key.length() >= LONG && hasLetters(key)) {
      return true;
    }
    String needle = spaced(fold(form));
    return readings.stream().anyMatch(text -> hasWord(text, needle));
  }

  private boolean hasLetters(String key) {
    for (int at = letters.indexOf(key); at >= 0; at = letters.indexOf(key, at + 1)) {
      int end = at + key.length();
      boolean begins = at == 0 || !areDigits(letters.charAt(at - 1), key.charAt(0));
      boolean ends =
          end == letters.length() || !areDigits(letters.charAt(end), key.charAt(key.length() - 1));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  /** Two digits side by side are one number. */
  private static boolean areDigits(char one, char other) {
    return Character.isDigit(one) && Character.isDigit(other);
  }

  private static boolean hasWord(String text, String needle) {
    for (int at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
      int end = at + needle.length();
      boolean begins = at == 0 || !continues(text, at - 1, at - 2, needle.charAt(0));
      boolean ends =
          end == text.length()
              || !continues(text, end, end + 1, needle.charAt(needle.length() - 1));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  /** Whether the character beside a word belongs to it, as a comma does between digits. */
  private static boolean continues(String text, int beside, int beyond, char edge) {
    char next = text.charAt(beside);
    if (Character.isLetterOrDigit(edge) && Character.isLetterOrDigit(next)) {
      return true;
    }
    boolean point = next == '.' || next == ',';
    return point
        && Character.isDigit(edge)
        && beyond >= 0
        && beyond < text.length()
        && Character.isDigit(text.charAt(beyond));
  }
}
