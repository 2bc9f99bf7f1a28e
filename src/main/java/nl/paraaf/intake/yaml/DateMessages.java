package nl.paraaf.intake.yaml;

import static nl.paraaf.diagnostic.Diagnostic.error;

import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.language.Dates;

/** Says what is wrong with a date. */
final class DateMessages {
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?");
  private static final Pattern DUTCH =
      Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");

  private DateMessages() {}

  /**
   * @param format {@code date} for a day, {@code datum} for a day, a month or a year
   */
  static Diagnostic of(YamlFile.Found found, String text, String format) {
    if (text.isEmpty()) {
      return error(
          "lege-waarde",
          found.name() + " is leeg",
          found.place(),
          "vul een datum in, of laat de sleutel weg als hij niet verplicht is");
    }
    Matcher iso = ISO.matcher(text);
    boolean day = iso.matches() && iso.group(3) != null;
    if (iso.matches() && (day || format.equals("datum"))) {
      return error(
          "onmogelijke-datum", "de datum " + text + " bestaat niet", found.place(), why(iso));
    }
    boolean partial = format.equals("datum");
    return error(
        "ongeldige-datum",
        found.name() + " is geen datum: " + SchemaMessages.quoted(text),
        found.place(),
        hint(text, partial));
  }

  private static String why(Matcher iso) {
    int month = Integer.parseInt(iso.group(2));
    if (month < 1 || month > 12) {
      return "de maand loopt van 01 tot en met 12; schrijf jaar-maand-dag";
    }
    YearMonth at = YearMonth.of(Integer.parseInt(iso.group(1)), month);
    return String.format(
        Locale.ROOT,
        "%s %d heeft %d dagen",
        Dates.MONTHS.get(month - 1),
        at.getYear(),
        at.lengthOfMonth());
  }

  private static String hint(String text, boolean partial) {
    Matcher dutch = DUTCH.matcher(text);
    if (dutch.matches()) {
      return String.format(
          Locale.ROOT,
          "schrijf jaar-maand-dag: %s-%02d-%02d",
          dutch.group(3),
          Integer.parseInt(dutch.group(2)),
          Integer.parseInt(dutch.group(1)));
    }
    if (text.matches("(19|20)[0-9]{6}")) {
      return String.join(
          "-", "schrijf " + text.substring(0, 4), text.substring(4, 6), text.substring(6));
    }
    return partial
        ? "schrijf een dag (2025-06-30), een maand (2025-06) of een jaar (2025)"
        : "schrijf een dag als jaar-maand-dag: 2025-06-30";
  }
}
