package nl.paraaf.writer.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures in Dutch notation, seen from their decimal comma. */
final class DecimalColumn {
  /** The last figure of a cell; marks of footnotes behind it do not count. */
  private static final Pattern LAST = Pattern.compile("\\d(?:,(\\d+))?[^\\d\\[]*(?:\\[\\d+])*$");

  private DecimalColumn() {}

  /** How many decimals the last figure has; 0 where there is no figure. */
  static int decimals(String text) {
    Matcher last = LAST.matcher(text);
    return last.find() && last.group(1) != null ? last.group(1).length() : 0;
  }

  /** What the last figure lacks to have {@code longest} decimals; empty where there is none. */
  static String rest(String text, int longest) {
    int missing = longest - decimals(text);
    if (missing <= 0 || !LAST.matcher(text).find()) {
      return "";
    }
    return (decimals(text) == 0 ? "," : "") + "0".repeat(missing);
  }
}
