package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.paraaf.build.MadeDocument;
import nl.paraaf.build.Outcome;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.document.TreePrinter;
import nl.paraaf.samples.Plants.Plant;
import nl.paraaf.writer.Format;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A secret in each field of the repository's own records, in turn: nowhere in a public document,
 * and in no message about it.
 */
class LeakTest {
  /** What a public document may be refused for. */
  private static final Set<String> REFUSALS =
      Set.of("vertrouwelijke-waarde", "editie-niet-openbaar");

  /** Days that the rules do not take when they lie far ahead, as planted ones do. */
  private static final Set<String> NOT_PLANTED =
      Set.of("Editie.vorigePeildatum", "Lidmaatschap.van");

  /** Fields that refuse a document, or fit not everywhere: to try them with others costs runs. */
  private static final Set<String> ALONE =
      Set.of(
          "Ambt.van",
          "Bedrijf.naam",
          "Bron.datum",
          "Bron.titel",
          "Gebeurtenis.uiterlijk",
          "Lidmaatschap.van",
          "Organisatie.van",
          "Project.vanaf",
          "Steun.bedrag",
          "Steun.vanaf",
          "Traject.naam");

  /** How many secrets of documents that are made are tried in one run. */
  private static final int TOGETHER = 8;

  private static Map<String, String> content;
  private static final Map<String, Plant> made = new TreeMap<>();
  private static final Map<String, Plant> refused = new TreeMap<>();
  private static final Set<String> nowhere = new TreeSet<>();

  @BeforeAll
  static void plantEachInTurn() throws IOException {
    content = Plants.content();
    Map<String, List<Plant>> fields = Plants.all(content);
    ALONE.forEach(field -> together(List.of(fields.get(field))));
    fields.keySet().removeAll(ALONE);
    List<List<Plant>> waiting = new ArrayList<>(fields.values());
    for (int from = 0; from < waiting.size(); from += TOGETHER) {
      together(waiting.subList(from, Math.min(waiting.size(), from + TOGETHER)));
    }
  }

  /** Tries some fields at once; when that is refused or wrong, fewer at once. */
  private static void together(List<List<Plant>> fields) {
    List<Plant> first = fields.stream().map(places -> places.get(0)).toList();
    if (fields.size() == 1) {
      if (fields.get(0).stream().noneMatch(plant -> plant(List.of(plant), REFUSALS))) {
        nowhere.add(first.get(0).field());
      }
    } else if (!plant(first, Set.of())) {
      together(fields.subList(0, fields.size() / 2));
      together(fields.subList(fields.size() / 2, fields.size()));
    }
  }

  /**
   * Plants secrets; false when the documents are refused for another reason than is allowed.
   *
   * @param allowed codes of errors
   */
  private static boolean plant(List<Plant> plants, Set<String> allowed) {
    Optional<Map<String, String>> planted = planted(plants, true);
    if (planted.isEmpty()) {
      return false;
    }
    PlantedRun run = PlantedRun.of(planted.get(), EnumSet.noneOf(Format.class));
    Set<String> errors =
        run.outcome().diagnostics().stream()
            .filter(d -> d.severity() == Severity.FOUT)
            .map(Diagnostic::code)
            .collect(Collectors.toSet());
    assertFalse(errors.contains("vertrouwelijk-gelekt"), plants.toString());
    String told = new DiagnosticPrinter(run.outcome().texts()).print(run.outcome().diagnostics());
    String words = words(run.outcome());
    for (Plant plant : plants) {
      for (String form : plant.forms()) {
        assertFalse(told.contains(form), () -> plant.field() + "\n" + told);
        assertFalse(words.contains(form), plant.field());
      }
    }
    if (!allowed.containsAll(errors)) {
      return false;
    }
    plants.forEach(plant -> (errors.isEmpty() ? made : refused).put(plant.field(), plant));
    return true;
  }

  /** The content with secrets; empty when two would stand in one record or one has no place. */
  private static Optional<Map<String, String>> planted(List<Plant> plants, boolean classed) {
    Optional<Map<String, String>> all = Optional.of(content);
    Set<List<Object>> used = new HashSet<>();
    for (Plant plant : plants) {
      boolean free = used.add(List.of(plant.file(), plant.steps()));
      all = free ? all.flatMap(files -> plant.in(files, classed)) : Optional.empty();
    }
    return all;
  }

  private static String words(Outcome outcome) {
    StringBuilder words = new StringBuilder();
    for (MadeDocument document : outcome.documents()) {
      words.append(TextPrinter.print(document.document()));
      words.append(TreePrinter.print(document.document(), true));
    }
    return words.toString().replace('\u00a0', ' ');
  }

  @Test
  void everyFieldWasTried() {
    assertEquals(
        NOT_PLANTED, nowhere, () -> "made " + made.keySet() + " refused " + refused.keySet());
  }

  @Test
  void allSecretsTogetherAreInNoPublicFile() {
    Map<String, byte[]> files =
        PlantedRun.of(together(true), EnumSet.copyOf(Format.STANDARD)).files();
    assertEquals(9, files.size(), () -> files.keySet().toString());
    Map<String, List<String>> found = new LinkedHashMap<>();
    files.forEach(
        (name, bytes) -> {
          String readable = Legible.all(name, bytes);
          for (Plant plant : made.values()) {
            // Four digits of a year can stand in the drawing of any page.
            boolean year = plant.value().length() == 4 && name.endsWith(".pdf");
            if (!year && plant.forms().stream().anyMatch(readable::contains)) {
              found.computeIfAbsent(name, n -> new ArrayList<>()).add(plant.field());
            }
          }
        });
    assertEquals(Map.of(), found);
  }

  /** That the search above finds what is there: the same, without classes. */
  @Test
  void withoutClassesTheSameValuesAreFoundInEachFormat() {
    Map<String, byte[]> files =
        PlantedRun.of(together(false), EnumSet.copyOf(Format.STANDARD)).files();
    for (String extension : List.of("docx", "pdf", "html", "md")) {
      Set<String> found = new TreeSet<>();
      for (String name : files.keySet()) {
        if (name.endsWith(extension)) {
          String readable = Legible.all(name, files.get(name));
          made.values().stream()
              .filter(plant -> plant.forms().stream().anyMatch(readable::contains))
              .forEach(plant -> found.add(plant.field()));
        }
      }
      assertTrue(found.size() >= 15, () -> extension + " " + found);
    }
  }

  private static Map<String, String> together(boolean classed) {
    List<Plant> chosen = new ArrayList<>();
    Set<List<Object>> used = new HashSet<>();
    for (Plant plant : made.values()) {
      if (used.add(List.of(plant.file(), plant.steps()))) {
        chosen.add(plant);
      }
    }
    return planted(chosen, classed).orElseThrow();
  }
}
