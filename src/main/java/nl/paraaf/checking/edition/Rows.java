package nl.paraaf.checking.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.paraaf.checking.EditionRule;
import nl.paraaf.checking.EditionTexts;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.domain.Fase;
import nl.paraaf.domain.TrajectStand;
import nl.paraaf.language.Numbers;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;
import nl.paraaf.source.DataPath;

/** Rows of tables that name tracks: their number and their phase. */
public final class Rows implements EditionRule {
  private static final String GROUND =
      "Conventie van het huis: brief, bijlage en nota noemen dezelfde bedrijven, fasen en aantallen.";

  static final Rule COUNT =
      new Rule(
          "rij-telt-niet",
          Group.BRIEF,
          Severity.FOUT,
          "deze rij zegt {}, maar noemt {}",
          "Een aantal in een rij van een tabel is het aantal bedrijven dat de rij noemt.",
          GROUND,
          "haal het aantal en de namen uit dezelfde lijst: telling.stand en stand",
          true);

  static final Rule PHASE =
      new Rule(
          "rij-strijdig",
          Group.BRIEF,
          Severity.FOUT,
          "deze rij zegt van {}: {}, maar de fase is: {}",
          "De fase die een tabel bij een bedrijf noemt, is de fase die uit zijn gebeurtenissen volgt.",
          GROUND,
          "haal de namen uit stand, of verbeter de gebeurtenissen",
          true);

  /** A computed value of the previous edition. */
  private static final Pattern EARLIER =
      Pattern.compile(DataPath.COMPUTED + "#/wijzigingen/.*/was");

  private static final Map<String, Fase> PHASES =
      Arrays.stream(Fase.values()).collect(Collectors.toMap(Fase::label, f -> f));

  @Override
  public List<Rule> rules() {
    return List.of(COUNT, PHASE);
  }

  @Override
  public void check(EditionTexts edition, Consumer<Diagnostic> found) {
    Companies companies = Companies.of(edition);
    for (Manuscript text : edition.texts().values()) {
      rows(text).forEach(row -> check(row, companies, found));
    }
  }

  /** The cells of each row that is not a head. */
  private static Iterable<List<Passage>> rows(Manuscript text) {
    Map<List<Integer>, List<Passage>> rows = new LinkedHashMap<>();
    for (Passage p : text.passages()) {
      if (p.kind() == Kind.CELL && p.index() > 0) {
        rows.computeIfAbsent(List.of(p.group(), p.index()), r -> new ArrayList<>()).add(p);
      }
    }
    return rows.values();
  }

  private static void check(List<Passage> row, Companies companies, Consumer<Diagnostic> found) {
    List<Passage> lists = row.stream().filter(companies::isListOfNames).toList();
    if (lists.size() != 1) {
      return;
    }
    List<Passage> numbers =
        row.subList(0, row.indexOf(lists.get(0))).stream().filter(Rows::isCount).toList();
    Set<TrajectStand> named = companies.in(Sentence.whole(lists.get(0)));
    if (numbers.size() == 1 && number(numbers.get(0)).orElseThrow() != named.size()) {
      Passage cell = numbers.get(0);
      found.accept(
          COUNT.at(cell.at(0, cell.text().length()), cell.text().strip(), companies(named.size())));
    }
    row.stream()
        .flatMap(cell -> phase(cell).stream())
        .distinct()
        .forEach(
            phase ->
                named.stream()
                    .filter(track -> track.fase() != phase)
                    .forEach(
                        track -> {
                          Passage cell = lists.get(0);
                          found.accept(
                              PHASE.at(
                                  cell.at(0, cell.text().length()),
                                  track.naam(),
                                  phase.label(),
                                  track.fase().label()));
                        }));
  }

  private static String companies(int number) {
    return number == 1 ? "1 bedrijf" : number + " bedrijven";
  }

  /** A number that was typed or counted; one out of a record tells something else. */
  private static boolean isCount(Passage cell) {
    return number(cell).isPresent()
        && Items.fields(cell).allMatch(f -> DataPath.parse(f.path()).isComputed());
  }

  private static Optional<Integer> number(Passage cell) {
    String text = cell.text().strip().toLowerCase(Locale.ROOT);
    return text.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(text)) : Numbers.value(text);
  }

  /** The phase that a cell tells of now; one that tells what it was does not. */
  private static Optional<Fase> phase(Passage cell) {
    if (Items.fields(cell).anyMatch(f -> EARLIER.matcher(f.path()).matches())) {
      return Optional.empty();
    }
    String text = Sentence.plain(cell.text()).strip();
    return PHASES.entrySet().stream()
        .filter(e -> e.getKey().equalsIgnoreCase(text))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
