package nl.paraaf.checking.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.TextRule;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.language.Dates;
import nl.paraaf.language.Need;
import nl.paraaf.language.Search;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;

/** Numbers of promises to parliament: their form, their month, and one promise a number. */
public final class PromiseNumbers implements TextRule {
  private static final String GROUND =
      "Registratie van toezeggingen door de griffie: TZ, jaar en maand van het debat, drie cijfers;"
          + " bij de Eerste Kamer T en vijf cijfers.";

  static final Rule FORM =
      new Rule(
          "toezegging-nummer",
          Group.CITATEN,
          Severity.FOUT,
          "‘{}’ is geen nummer van een toezegging",
          "Een toezegging aan de Tweede Kamer heeft een nummer als TZ202410-136, een toezegging aan"
              + " de Eerste Kamer een nummer als T03819.",
          GROUND,
          "zoek het nummer op in het register van toezeggingen van de Kamer",
          true);

  static final Rule MONTH =
      new Rule(
          "toezegging-maand",
          Group.CITATEN,
          Severity.FOUT,
          "toezegging {} is volgens haar nummer van {}, maar hier staat {}",
          "De zes cijfers na TZ zijn het jaar en de maand van het debat waarin de toezegging is"
              + " gedaan.",
          GROUND,
          "verbeter het nummer of de datum van het debat",
          true);

  static final Rule TWICE =
      new Rule(
          "toezegging-twee-keer",
          Group.CITATEN,
          Severity.FOUT,
          "nummer {} staat hier voor de toezegging van {}, en eerder voor die van {}",
          "Een nummer hoort bij één toezegging. Staat het bij twee, dan wordt er één vergeten of"
              + " twee keer afgedaan.",
          GROUND,
          "zoek van beide toezeggingen het nummer op",
          true);

  private static final Search NUMBER =
      Search.of("(?<![\\p{L}\\p{N}])TZ[\\s\\u00a0]?\\d[\\d/–-]*").needing(Need.word("TZ"));

  private static final Search GOOD =
      Search.of("TZ20\\d{2}(?:0[1-9]|1[0-2])-\\d{3}").needing(Need.word("TZ20"));

  /** Only behind the word itself: a T with digits can be many things. */
  private static final Search SENATE =
      Search.of("[Tt]oezegging(?:en)?[\\s\\u00a0](?:nr\\.[\\s\\u00a0])?(T\\d+)(?!\\d|-)")
          .needing(Need.word("oezegging"));

  /** What leads to the day on which a promise was made. */
  private static final Pattern MADE =
      Pattern.compile(
          "(?:debat|overleg|gedaan|vragenuur|CD|WGO|AO|toegezegd)(?:[\\s\\u00a0]\\p{L}+){0,6}?"
              + "(?:[\\s\\u00a0](?:van|op|d\\.d\\.))?[\\s\\u00a0]$");

  @Override
  public List<Rule> rules() {
    return List.of(FORM, MONTH, TWICE);
  }

  @Override
  public void check(Manuscript text, Surroundings around, Consumer<Diagnostic> found) {
    Map<String, LocalDate> seen = new HashMap<>();
    for (Passage passage : text.passages()) {
      for (Sentence sentence : Sentence.of(passage)) {
        forms(sentence, found);
        dates(sentence, seen, found);
      }
    }
  }

  private static void forms(Sentence sentence, Consumer<Diagnostic> found) {
    Matcher number = NUMBER.in(sentence.text());
    while (number.find()) {
      if (!GOOD.pattern().matcher(number.group()).matches()) {
        found.accept(FORM.at(sentence.at(number.start(), number.end()), number.group()));
      }
    }
    Matcher senate = SENATE.in(sentence.text());
    while (senate.find()) {
      if (senate.group(1).length() != 6) {
        found.accept(FORM.at(sentence.at(senate.start(1), senate.end(1)), senate.group(1)));
      }
    }
  }

  /** Only where a sentence has one number and one day: then they belong together. */
  private static void dates(
      Sentence sentence, Map<String, LocalDate> seen, Consumer<Diagnostic> found) {
    Matcher number = GOOD.in(sentence.text());
    if (!number.find()) {
      return;
    }
    String code = number.group();
    int from = number.start();
    int to = number.end();
    Optional<LocalDate> made = number.find() ? Optional.empty() : made(sentence.text());
    if (made.isEmpty()) {
      return;
    }
    LocalDate day = made.get();
    YearMonth month =
        YearMonth.of(
            Integer.parseInt(code.substring(2, 6)), Integer.parseInt(code.substring(6, 8)));
    if (!YearMonth.from(day).equals(month)) {
      found.accept(
          MONTH.at(sentence.at(from, to), code, Dates.monthYear(month.atDay(1)), Dates.day(day)));
    }
    LocalDate before = seen.putIfAbsent(code, day);
    if (before != null && !before.equals(day)) {
      found.accept(TWICE.at(sentence.at(from, to), code, Dates.day(day), Dates.day(before)));
    }
  }

  private static Optional<LocalDate> made(String text) {
    List<LocalDate> days =
        WrittenDate.in(text).stream()
            .filter(d -> MADE.matcher(text.substring(0, d.from())).find())
            .flatMap(d -> d.full().stream())
            .toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }
}
