package nl.paraaf.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.paraaf.domain.Datum;
import nl.paraaf.domain.Traject.Gebeurtenis;

/** Dates in words, with a no-break space between day and month. */
public final class Dates {
  /** The months, from January. */
  public static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");

  /** The days of the week, from Monday. */
  public static final List<String> DAYS =
      List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");

  private Dates() {}

  /** {@code 30 juni 2025}. */
  public static String day(LocalDate day) {
    return "" + day.getDayOfMonth() + Text.NBSP + monthYear(day);
  }

  /** As precise as it is known: {@code 30 juni 2025}, {@code december 2024} or {@code 2024}. */
  public static String date(Datum date) {
    if (date.isDag()) {
      return day(date.eerste());
    }
    return date.isMaand() ? monthYear(date.eerste()) : String.valueOf(date.eerste().getYear());
  }

  /**
   * The date of an event; {@code uiterlijk 30 juni 2025} when only the last possible day is known
   * (that day counts, so not {@code vóór}), and {@code datum onbekend} without any.
   */
  public static String event(Gebeurtenis event) {
    return event.datum().map(Dates::date).or(() -> latest(event)).orElse("datum onbekend");
  }

  /** The date of an event with its preposition: {@code op 30 juni 2025}, {@code in juni 2025}. */
  public static String when(Gebeurtenis event) {
    return event
        .datum()
        .map(date -> (date.isDag() ? "op " : "in ") + date(date))
        .or(() -> latest(event))
        .orElse("op een onbekende datum");
  }

  /** {@code juni 2025}. */
  public static String monthYear(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  /** {@code maandag}. */
  public static String weekday(LocalDate day) {
    return DAYS.get(day.getDayOfWeek().getValue() - 1);
  }

  private static Optional<String> latest(Gebeurtenis event) {
    return event.uiterlijk().map(last -> "uiterlijk " + day(last));
  }
}
