package nl.paraaf.reading.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins a line to the one before it. Whether a hyphen at the end of a line belongs to the word is
 * asked of the rest of the text first.
 */
final class Joiner {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}₀-₉]++(?:[-‑][\\p{L}\\p{N}₀-₉]++)*+");

  private static final Pattern HEAD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Words after which a hyphen stands for a part that comes later: ‘in- en uitvoer’. */
  private static final Set<String> AFTER_PART =
      Set.of("en", "of", "als", "dan", "tot", "noch", "maar", "naar", "respectievelijk", "via");

  private static final Set<String> PREFIXES =
      Set.of("niet", "non", "oud", "ex", "anti", "bijna", "pro", "semi", "co", "sub", "e", "ad");

  /** Vowels that would be read as one without the hyphen. */
  private static final Set<String> CLASHES =
      Set.of("aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "oe", "oi", "oo", "ou", "ui", "uu");

  /** How much of the text before a line end is looked at. */
  private static final int MAX_WORD = 200;

  private final Set<String> words = new HashSet<>();

  /** A joiner that knows the words of all lines, but for those that a line end cuts. */
  Joiner(List<Line> lines) {
    for (Line line : lines) {
      Matcher word = WORD.matcher(line.text());
      while (word.find()) {
        boolean cut = word.end() < line.text().length() && isHyphen(line.text().charAt(word.end()));
        if (!cut) {
          words.add(word.group().replace('‑', '-').toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == Traced.SOFT_HYPHEN;
  }

  /** Adds a line to a text, with a space or without, with the hyphen or without. */
  void join(Traced text, Line line) {
    String next = line.text().stripLeading();
    int origin = line.offset() + line.text().length() - next.length();
    String before = text.tail(MAX_WORD);
    if (before.isEmpty() || next.isEmpty()) {
      text.addLine(next, origin);
      text.strip();
      return;
    }
    char last = before.charAt(before.length() - 1);
    if (inAddress(before, next)) {
      text.addLine(next, origin);
    } else if (!isHyphen(last) || !isWordBefore(before)) {
      text.add(' ', origin - 1);
      text.addLine(next, origin);
    } else {
      joinHyphen(text, before, next, origin);
    }
    text.strip();
  }

  /** An address goes on when it ended in a sign that ends none. */
  private static boolean inAddress(String before, String next) {
    String word = before.substring(before.lastIndexOf(' ') + 1);
    boolean address = word.contains("://") || word.startsWith("www.");
    return address
        && "-/_=?&.#".indexOf(word.charAt(word.length() - 1)) >= 0
        && !Character.isWhitespace(next.charAt(0));
  }

  private static boolean isWordBefore(String before) {
    return before.length() > 1
        && (Character.isLetterOrDigit(before.charAt(before.length() - 2))
            || "₂₃ₓ+)".indexOf(before.charAt(before.length() - 2)) >= 0);
  }

  private void joinHyphen(Traced text, String before, String next, int origin) {
    String left = tail(before.substring(0, before.length() - 1));
    String right = head(next);
    if (before.endsWith(String.valueOf(Traced.SOFT_HYPHEN))) {
      text.removeLast();
    } else if (AFTER_PART.contains(right)) {
      text.add(' ', origin - 1);
    } else if (!keepsHyphen(left, right)) {
      text.removeLast();
    }
    text.addLine(next, origin);
  }

  private boolean keepsHyphen(String left, String right) {
    if (right.isEmpty() || !Character.isLowerCase(right.charAt(0))) {
      return true;
    }
    String small = left.toLowerCase(Locale.ROOT);
    if (words.contains(small + "-" + right)) {
      return true;
    }
    if (words.contains(small + right)) {
      return false;
    }
    if (left.isEmpty() || !Character.isLowerCase(left.charAt(left.length() - 1))) {
      return true;
    }
    String lastPart = small.substring(small.lastIndexOf('-') + 1);
    String meeting = small.charAt(small.length() - 1) + right.substring(0, 1);
    return PREFIXES.contains(lastPart) || CLASHES.contains(meeting);
  }

  private static String tail(String text) {
    int from = text.length();
    while (from > 0 && isPartOfWord(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from);
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || isHyphen(c) || (c >= '₀' && c <= '₉');
  }

  private static String head(String text) {
    Matcher word = HEAD.matcher(text);
    return word.lookingAt() ? word.group() : "";
  }
}
