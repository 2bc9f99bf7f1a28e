package nl.paraaf.redline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who changed it, and when: as the user said, never from the clock.
 *
 * @param date such as {@code 2026-06-15T00:00:00Z}
 */
public record Author(String name, String date) {
  private static final Pattern MINUTE = Pattern.compile("(.*T\\d\\d:)(\\d\\d)(:.*)");

  /** The date, some minutes later in the same hour. */
  String date(int minutes) {
    Matcher matcher = MINUTE.matcher(date);
    if (minutes == 0 || !matcher.matches()) {
      return date;
    }
    int minute = (Integer.parseInt(matcher.group(2)) + minutes) % 60;
    return matcher.group(1) + (minute < 10 ? "0" : "") + minute + matcher.group(3);
  }
}
