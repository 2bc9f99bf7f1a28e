package nl.paraaf.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small things of running text. */
public final class Text {
  /** The no-break space, U+00A0. */
  public static final char NBSP = '\u00A0';

  /** As in {@code ’s avonds}: the clipped word stays small, the next one gets the capital. */
  private static final Pattern CLIPPED = Pattern.compile("[’'][stnmk][ -]");

  private Text() {}

  /** Names in a row: {@code a}, {@code a en b}, {@code a, b en c}. */
  public static String enumerate(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return String.join(", ", items.subList(0, last)) + " en " + items.get(last);
  }

  /**
   * With a capital at the start, as Dutch has it: {@code IJmuiden}, {@code Eén}, {@code ’s Avonds}.
   * Opening quotes and brackets are passed over; a start that is no letter stays.
   */
  public static String capitalise(String text) {
    int at = firstLetter(text);
    if (at >= text.length()) {
      return text;
    }
    String rest = text.substring(at);
    String capital;
    if (rest.startsWith("ij")) {
      capital = "IJ" + rest.substring(2);
    } else if (rest.startsWith("één")) {
      capital = "Eén" + rest.substring(3);
    } else {
      int first = rest.codePointAt(0);
      capital =
          new StringBuilder()
              .appendCodePoint(Character.toTitleCase(first))
              .append(rest, Character.charCount(first), rest.length())
              .toString();
    }
    return text.substring(0, at) + capital;
  }

  private static int firstLetter(String text) {
    int at = 0;
    while (at < text.length() && "‘“([\"".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    Matcher clipped = CLIPPED.matcher(text).region(at, text.length());
    return clipped.lookingAt() ? clipped.end() : at;
  }
}
