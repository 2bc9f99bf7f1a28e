package nl.paraaf.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year of sessions of parliament. It starts on Prinsjesdag, the third Tuesday of September
 * (Grondwet, article 65).
 *
 * @param begin the calendar year in which it starts
 */
public record Vergaderjaar(int begin) implements Comparable<Vergaderjaar> {
  private static final Pattern FORM = Pattern.compile("(\\d{4})[-/–](\\d{4}|\\d{2})");

  /** The year of sessions that a day falls in. */
  public static Vergaderjaar van(LocalDate dag) {
    return new Vergaderjaar(
        dag.isBefore(prinsjesdag(dag.getYear())) ? dag.getYear() - 1 : dag.getYear());
  }

  /** Reads {@code 2024-2025}, {@code 2024/2025} or {@code 2024/25}; empty for anything else. */
  public static Optional<Vergaderjaar> parse(String tekst) {
    Matcher matcher = FORM.matcher(tekst);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int begin = Integer.parseInt(matcher.group(1));
    String einde = matcher.group(2);
    boolean follows = String.valueOf(begin + 1).endsWith(einde);
    return follows ? Optional.of(new Vergaderjaar(begin)) : Optional.empty();
  }

  /** The third Tuesday of September. */
  public static LocalDate prinsjesdag(int jaar) {
    return LocalDate.of(jaar, Month.SEPTEMBER, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY));
  }

  /** {@code 2024/25}, as in citations; {@code 1999/2000} at the turn of a century. */
  public String kort() {
    int einde = begin + 1;
    return einde % 100 == 0
        ? begin + "/" + einde
        : String.format(Locale.ROOT, "%d/%02d", begin, einde % 100);
  }

  /** {@code 2024-2025}, as in the registers. */
  public String lang() {
    return begin + "-" + (begin + 1);
  }

  @Override
  public int compareTo(Vergaderjaar ander) {
    return Integer.compare(begin, ander.begin);
  }

  @Override
  public String toString() {
    return lang();
  }
}
