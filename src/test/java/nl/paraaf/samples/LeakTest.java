package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
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

  private static Map<String, String> content;
  private static final Map<String, Plant> made = new TreeMap<>();
  private static final Map<String, Plant> refused = new TreeMap<>();
  private static final Set<String> nowhere = new TreeSet<>();

  @BeforeAll
  static void plantEachInTurn() throws IOException {
    content = Plants.content();
    for (Map.Entry<String, List<Plant>> field : Plants.all(content).entrySet()) {
      if (field.getValue().stream().noneMatch(LeakTest::plant)) {
        nowhere.add(field.getKey());
      }
    }
  }

  /** Plants one secret; false when the records would be wrong with it. */
  private static boolean plant(Plant plant) {
    Optional<Map<String, String>> planted = plant.in(content, true);
    if (planted.isEmpty()) {
      return false;
    }
    PlantedRun run = PlantedRun.of(planted.get(), EnumSet.noneOf(Format.class));
    Set<String> errors =
        run.outcome().diagnostics().stream()
            .filter(d -> d.severity() == Severity.FOUT)
            .map(Diagnostic::code)
            .collect(Collectors.toSet());
    assertFalse(errors.contains("vertrouwelijk-gelekt"), plant.field());
    String told =
        new DiagnosticPrinter(run.outcome().texts()).print(run.outcome().diagnostics());
    plant.forms().forEach(f -> assertFalse(told.contains(f), () -> plant.field() + "\n" + told));
    if (!REFUSALS.containsAll(errors)) {
      return false;
    }
    (errors.isEmpty() ? made : refused).put(plant.field(), plant);
    String words = words(run.outcome());
    plant.forms().forEach(f -> assertFalse(words.contains(f), plant.field()));
    return true;
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
    assertEquals(Set.of(), nowhere, () -> "made " + made.keySet() + " refused " + refused.keySet());
  }

  @Test
  void allSecretsTogetherAreInNoPublicFile() {
    Map<String, byte[]> files = PlantedRun.of(together(true), EnumSet.allOf(Format.class)).files();
    assertEquals(9, files.size(), () -> files.keySet().toString());
    Map<String, List<String>> found = new LinkedHashMap<>();
    files.forEach(
        (name, bytes) -> {
          String readable = Readable.all(name, bytes);
          for (Plant plant : made.values()) {
            if (plant.forms().stream().anyMatch(readable::contains)) {
              found.computeIfAbsent(name, n -> new ArrayList<>()).add(plant.field());
            }
          }
        });
    assertEquals(Map.of(), found);
  }

  /** That the search above finds what is there: the same, without classes. */
  @Test
  void withoutClassesTheSameValuesAreFoundInEachFormat() {
    Map<String, byte[]> files = PlantedRun.of(together(false), EnumSet.allOf(Format.class)).files();
    for (String extension : List.of("docx", "pdf", "html", "md")) {
      Set<String> found = new TreeSet<>();
      for (String name : files.keySet()) {
        if (name.endsWith(extension)) {
          String readable = Readable.all(name, files.get(name));
          made.values().stream()
              .filter(plant -> plant.forms().stream().anyMatch(readable::contains))
              .forEach(plant -> found.add(plant.field()));
        }
      }
      assertTrue(found.size() >= 15, () -> extension + " " + found);
    }
  }

  private static Map<String, String> together(boolean classed) {
    Map<String, String> all = content;
    Set<List<Object>> used = new java.util.HashSet<>();
    for (Plant plant : made.values()) {
      // Two classes in one record would be two keys of one name.
      if (used.add(List.of(plant.file(), plant.steps()))) {
        all = plant.in(all, classed).orElseThrow();
      }
    }
    return all;
  }
}
