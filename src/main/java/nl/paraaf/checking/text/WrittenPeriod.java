package nl.paraaf.checking.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.domain.Vergaderjaar;
import nl.paraaf.language.Dates;
import nl.paraaf.language.Need;
import nl.paraaf.language.Search;

/**
 * A day or a period with its year, as somebody wrote it: {@code 3 mei 2025}, {@code het voorjaar
 * van 2025}, {@code het eerste kwartaal van 2025}, {@code Prinsjesdag 2025}, {@code eind 2025}.
 *
 * @param from where it begins in the text
 * @param to where it ends
 * @param last the last day that a reader may think of
 */
record WrittenPeriod(int from, int to, LocalDate last) {
  private static final String GAP = WrittenDate.GAP;
  private static final String YEAR = "(?<year>(?:19|20)\\d{2})(?![\\p{N}/–-]|\\.\\d)";

  private static final Search PERIOD =
      Search.of(
              "(?<![\\p{L}\\p{N}])(?:(?:(?:het|de)"
                  + GAP
                  + ")?(?<season>voorjaar|najaar|lente|zomer|herfst)"
                  + GAP
                  + "(?:van"
                  + GAP
                  + ")?|het"
                  + GAP
                  + "(?<quarter>eerste|tweede|derde|vierde)"
                  + GAP
                  + "kwartaal"
                  + GAP
                  + "(?:van"
                  + GAP
                  + ")?|Q(?<q>[1-4])"
                  + GAP
                  + "|de"
                  + GAP
                  + "(?<half>eerste|tweede)"
                  + GAP
                  + "helft"
                  + GAP
                  + "van"
                  + GAP
                  + "|(?<budget>Prinsjesdag)"
                  + GAP
                  + "|(?<part>begin|medio|eind)"
                  + GAP
                  + "|(?<month>"
                  + WrittenDate.MONTH
                  + ")"
                  + GAP
                  + ")"
                  + YEAR,
              Pattern.UNICODE_CASE)
          .needing(Need.word("19", "20"));

  private static final List<String> ORDINALS = List.of("eerste", "tweede", "derde", "vierde");

  /** All of a text: days first. */
  static List<WrittenPeriod> in(String text) {
    List<WrittenPeriod> found = new ArrayList<>();
    List<WrittenDate> days = WrittenDate.in(text);
    for (WrittenDate day : days) {
      day.full().ifPresent(d -> found.add(new WrittenPeriod(day.from(), day.to(), d)));
    }
    Matcher m = PERIOD.in(text);
    while (m.find()) {
      int at = m.start();
      if (days.stream().noneMatch(d -> d.from() <= at && at < d.to())) {
        found.add(new WrittenPeriod(m.start(), m.end(), last(m)));
      }
    }
    return found;
  }

  private static LocalDate last(Matcher m) {
    int year = Integer.parseInt(m.group("year"));
    return m.group("budget") != null
        ? Vergaderjaar.prinsjesdag(year)
        : YearMonth.of(year, lastMonth(m)).atEndOfMonth();
  }

  private static int lastMonth(Matcher m) {
    if (m.group("season") != null) {
      return switch (m.group("season").toLowerCase(Locale.ROOT)) {
        case "voorjaar", "lente" -> 6;
        case "zomer" -> 9;
        default -> 12;
      };
    } else if (m.group("quarter") != null) {
      return 3 * (1 + ORDINALS.indexOf(m.group("quarter")));
    } else if (m.group("q") != null) {
      return 3 * Integer.parseInt(m.group("q"));
    } else if (m.group("part") != null) {
      return switch (m.group("part").toLowerCase(Locale.ROOT)) {
        case "begin" -> 4;
        case "medio" -> 8;
        default -> 12;
      };
    } else if (m.group("half") != null) {
      return 6 * (1 + ORDINALS.indexOf(m.group("half")));
    }
    return 1 + Dates.MONTHS.indexOf(m.group("month"));
  }
}
