package nl.paraaf.checking.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.language.Dates;
import nl.paraaf.language.Need;
import nl.paraaf.language.Search;

/**
 * A date in words, as somebody wrote it: {@code woensdag 25 juni 2025}, {@code 25 juni jl.}
 *
 * @param from where it begins in the text
 * @param to where it ends
 * @param weekday as written; empty without one
 * @param recent whether {@code jl.} or {@code jongstleden} follows
 */
public record WrittenDate(
    int from,
    int to,
    Optional<String> weekday,
    int day,
    int month,
    Optional<Integer> year,
    boolean recent) {

  static final String GAP = "[\\s\\u00a0\\u202f]+";
  static final String MONTH = "(?:" + String.join("|", Dates.MONTHS) + ")";

  private static final Search DATE =
      Search.of(
              "(?<![\\p{L}\\p{N}])(?:(?<weekday>"
                  + String.join("|", Dates.DAYS)
                  + "),?"
                  + GAP
                  + ")?(?<![\\d.,–-])(?<day>\\d{1,2})"
                  + GAP
                  + "(?<month>"
                  + MONTH
                  + ")(?:"
                  + GAP
                  + "(?<year>(?:19|20)\\d{2})(?![\\p{N}/]))?(?:"
                  + GAP
                  + "(?<recent>jl\\.|jl(?!\\p{L})|jongstleden))?(?!\\p{L})",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
          .needing(Need.pair(Need.DIGITS, " \u00a0\u202f\t\n\u000b\f\r"));

  /**
   * The dates in a text, in order. The last day of a range counts as a date, the first does not.
   */
  public static List<WrittenDate> in(String text) {
    List<WrittenDate> dates = new ArrayList<>();
    Matcher m = DATE.in(text);
    while (m.find()) {
      dates.add(
          new WrittenDate(
              m.start(),
              m.end(),
              Optional.ofNullable(m.group("weekday")).map(w -> w.toLowerCase(Locale.ROOT)),
              Integer.parseInt(m.group("day")),
              1 + Dates.MONTHS.indexOf(m.group("month").toLowerCase(Locale.ROOT)),
              Optional.ofNullable(m.group("year")).map(Integer::valueOf),
              m.group("recent") != null));
    }
    return dates;
  }

  /** The day in a year; empty when that year has no such day. */
  public Optional<LocalDate> in(int year) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The day, when a year is written and the day exists. */
  public Optional<LocalDate> full() {
    return year.flatMap(this::in);
  }
}
