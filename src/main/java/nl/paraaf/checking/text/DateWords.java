package nl.paraaf.checking.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.language.Dates;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** Dates in words: that they exist, fall on the weekday that is written, and go with ‘jl.’. */
public final class DateWords implements TextRule {
  static final Rule NO_DAY =
      new Rule(
          "datum-bestaat-niet",
          Group.TEKST,
          Severity.FOUT,
          "‘{}’ bestaat niet",
          "De dag komt in die maand, of in dat jaar, niet voor.",
          "De gregoriaanse kalender.",
          "zoek de juiste datum op",
          true);

  static final Rule WEEKDAY =
      new Rule(
          "weekdag-onjuist",
          Group.TEKST,
          Severity.FOUT,
          "‘{}’ klopt niet: die dag is een {}",
          "De weekdag hoort bij de datum. Zonder jaartal geldt het jaar dat het dichtst bij de datum"
              + " van de brief ligt.",
          "De gregoriaanse kalender; conventie van het huis: een datum als 30 juni 2025.",
          "verbeter de weekdag of de datum",
          true);

  static final Rule YEAR =
      new Rule(
          "jl-met-jaar",
          Group.TEKST,
          Severity.WAARSCHUWING,
          "‘{}’ heeft een jaartal en ‘jl.’",
          "Jl. staat in de plaats van het jaartal: het is de meest recente dag met die datum.",
          "Conventie van het huis: jl. vervangt het jaartal.",
          "laat het jaartal of ‘jl.’ weg",
          true);

  static final Rule RECENT =
      new Rule(
          "jl-niet-voorbij",
          Group.TEKST,
          Severity.FOUT,
          "‘{}’ ligt niet in het jaar voor de datum van deze brief ({})",
          "Jl. wijst naar een dag die voorbij is, en minder dan een jaar geleden was.",
          "Conventie van het huis: jl. is de meest recente dag met die datum.",
          "schrijf de datum met het jaartal en zonder ‘jl.’",
          true);

  /** A day as near ahead as this is meant as the coming one, whatever ‘jl.’ says. */
  private static final long AHEAD = 92;

  @Override
  public List<Rule> rules() {
    return List.of(NO_DAY, WEEKDAY, YEAR, RECENT);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    Optional<LocalDate> letter = LetterDate.of(text, around);
    for (Passage passage : text.passages()) {
      for (WrittenDate date : WrittenDate.in(passage.text())) {
        check(new Found(passage, date, found), letter);
      }
    }
  }

  private record Found(Passage passage, WrittenDate date, Consumer<Diagnostic> to) {
    void report(Rule rule, Object... more) {
      String shown = passage.text().substring(date.from(), date.to()).replaceAll("\\s", " ");
      Object[] values = Stream.concat(Stream.of(shown), Stream.of(more)).toArray();
      to.accept(rule.at(passage.at(date.from(), date.to()), values));
    }
  }

  private static void check(Found at, Optional<LocalDate> letter) {
    WrittenDate date = at.date();
    boolean leap = date.month() == 2 && date.day() == 29;
    if (date.year().isPresent() ? date.full().isEmpty() : !leap && date.in(2024).isEmpty()) {
      at.report(NO_DAY);
      return;
    }
    if (date.recent() && date.year().isPresent()) {
      at.report(YEAR);
    }
    if (date.recent() && letter.isPresent() && !isRecent(date, letter.get())) {
      at.report(RECENT, Dates.day(letter.get()));
    } else if (date.weekday().isPresent()) {
      weekday(at, letter);
    }
  }

  private static boolean isRecent(WrittenDate date, LocalDate letter) {
    if (date.year().isPresent()) {
      LocalDate day = date.full().orElseThrow();
      return day.isBefore(letter) && day.isAfter(letter.minusYears(1));
    }
    return Stream.of(letter.getYear(), letter.getYear() + 1)
        .flatMap(year -> date.in(year).stream())
        .mapToLong(day -> ChronoUnit.DAYS.between(letter, day))
        .noneMatch(ahead -> ahead >= 0 && ahead <= AHEAD);
  }

  private static void weekday(Found at, Optional<LocalDate> letter) {
    WrittenDate date = at.date();
    String written = date.weekday().orElseThrow();
    List<LocalDate> days =
        date.year().isPresent()
            ? date.full().stream().toList()
            : letter.map(l -> nearest(date, l)).orElse(List.of());
    if (!days.isEmpty() && days.stream().noneMatch(d -> Dates.weekday(d).equals(written))) {
      at.report(WEEKDAY, Dates.weekday(days.get(0)));
    }
  }

  /** The last such day and, unless ‘jl.’ says that it is past, the next; the nearest first. */
  private static List<LocalDate> nearest(WrittenDate date, LocalDate letter) {
    return Stream.of(letter.getYear() - 1, letter.getYear(), letter.getYear() + 1)
        .flatMap(year -> date.in(year).stream())
        .filter(day -> Math.abs(ChronoUnit.DAYS.between(letter, day)) < 365)
        .filter(day -> !date.recent() || day.isBefore(letter))
        .sorted(Comparator.comparing(day -> Math.abs(ChronoUnit.DAYS.between(letter, day))))
        .toList();
  }
}
