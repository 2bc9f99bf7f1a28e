package nl.paraaf.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as precise as the source gives it: a day, a month or a year.
 *
 * @param eerste the first day it can be
 * @param laatste the last day it can be
 */
public record Datum(LocalDate eerste, LocalDate laatste) implements Comparable<Datum> {

  public static Datum dag(LocalDate dag) {
    return new Datum(dag, dag);
  }

  /**
   * Reads {@code 2025-06-30}, {@code 2025-06} or {@code 2025}.
   *
   * @throws java.time.DateTimeException when there is no such date
   */
  public static Datum parse(String tekst) {
    switch (tekst.length()) {
      case 4 -> {
        int jaar = java.time.Year.parse(tekst).getValue();
        return new Datum(LocalDate.of(jaar, 1, 1), LocalDate.of(jaar, 12, 31));
      }
      case 7 -> {
        YearMonth maand = YearMonth.parse(tekst);
        return new Datum(maand.atDay(1), maand.atEndOfMonth());
      }
      default -> {
        return dag(LocalDate.parse(tekst));
      }
    }
  }

  public boolean isDag() {
    return eerste.equals(laatste);
  }

  public boolean isMaand() {
    return !isDag() && YearMonth.from(eerste).equals(YearMonth.from(laatste));
  }

  /** In the form that {@link #parse} reads. */
  @Override
  public String toString() {
    if (isDag()) {
      return eerste.toString();
    }
    return isMaand() ? YearMonth.from(eerste).toString() : String.valueOf(eerste.getYear());
  }

  /** By the last day it can be: a fact counts from the day on which it is certain. */
  @Override
  public int compareTo(Datum ander) {
    int last = laatste.compareTo(ander.laatste);
    return last != 0 ? last : eerste.compareTo(ander.eerste);
  }
}
