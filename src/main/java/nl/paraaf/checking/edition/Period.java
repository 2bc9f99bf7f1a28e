package nl.paraaf.checking.edition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.domain.Vergaderjaar;
import nl.paraaf.language.Dates;

/**
 * A time that a text names, as precise as it names it.
 *
 * @param words where it stands
 * @param first the first day it can be
 * @param last the last day it can be: a season ends as told in content/README.md
 */
record Period(MatchResult words, LocalDate first, LocalDate last) {
  /** First and last month of a part of a year. */
  private static final Map<String, int[]> PARTS =
      Map.ofEntries(
          Map.entry("voorjaar", new int[] {3, 5}),
          Map.entry("zomer", new int[] {6, 8}),
          Map.entry("najaar", new int[] {9, 11}),
          Map.entry("eerste kwartaal", new int[] {1, 3}),
          Map.entry("tweede kwartaal", new int[] {4, 6}),
          Map.entry("derde kwartaal", new int[] {7, 9}),
          Map.entry("vierde kwartaal", new int[] {10, 12}),
          Map.entry("eerste helft", new int[] {1, 6}),
          Map.entry("tweede helft", new int[] {7, 12}));

  private static final Pattern ANY =
      Pattern.compile(
          "(?:\\b(?<day>\\d{1,2}) )?\\b(?<month>"
              + String.join("|", Dates.MONTHS)
              + ") (?<year>\\d{4})\\b"
              + "|\\b(?<part>"
              + String.join("|", PARTS.keySet().stream().sorted().toList())
              + ") (?:van )?(?<partYear>\\d{4})\\b"
              + "|\\bPrinsjesdag (?<prinsjesdag>\\d{4})\\b"
              + "|\\b(?:[Ii]n|[Ee]ind) (?<alone>20\\d{2})\\b(?! (?:en|tot) )");

  /** All times in a text, in order. */
  static List<Period> in(String text) {
    List<Period> all = new ArrayList<>();
    Matcher words = ANY.matcher(text);
    while (words.find()) {
      of(words).ifPresent(all::add);
    }
    return all;
  }

  /** Empty for a day that does not exist. */
  private static Optional<Period> of(Matcher words) {
    if (words.group("month") != null) {
      int month = Dates.MONTHS.indexOf(words.group("month")) + 1;
      return date(words, Integer.parseInt(words.group("year")), month, words.group("day"));
    }
    if (words.group("part") != null) {
      int year = Integer.parseInt(words.group("partYear"));
      int[] months = PARTS.get(words.group("part"));
      return span(words, YearMonth.of(year, months[0]), YearMonth.of(year, months[1]));
    }
    if (words.group("prinsjesdag") != null) {
      LocalDate day = Vergaderjaar.prinsjesdag(Integer.parseInt(words.group("prinsjesdag")));
      return Optional.of(new Period(words.toMatchResult(), day, day));
    }
    int year = Integer.parseInt(words.group("alone"));
    return span(words, YearMonth.of(year, 1), YearMonth.of(year, 12));
  }

  private static Optional<Period> date(Matcher words, int year, int month, String day) {
    if (day == null) {
      return span(words, YearMonth.of(year, month), YearMonth.of(year, month));
    }
    try {
      LocalDate date = LocalDate.of(year, month, Integer.parseInt(day));
      return Optional.of(new Period(words.toMatchResult(), date, date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Period> span(Matcher words, YearMonth first, YearMonth last) {
    return Optional.of(new Period(words.toMatchResult(), first.atDay(1), last.atEndOfMonth()));
  }

  boolean isDate() {
    return words.group().matches("(?:\\d{1,2} )?\\p{L}+ \\d{4}") && !words.group().startsWith("P");
  }
}
