package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
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
  /**
   * What a public document may be refused for: it asks for what its readers may not know, or tells
   * of an annex of which they may not know.
   */
  private static final Set<String> REFUSALS =
      Set.of("vertrouwelijke-waarde", "editie-niet-openbaar", "bijlage-bestaat-niet");

  /** Fields that refuse a document, or fit not everywhere: to try them with others costs runs. */
  private static final Set<String> ALONE =
      Set.of(
          "Bedrijf.naam",
          "Bijlage.titel",
          "Bron.titel",
          "Doel.tot",
          "Doel.vanaf",
          "Editie.aanhef",
          "Editie.datum",
          "Editie.onderwerp",
          "Editie.titel",
          "Editie.vorigePeildatum",
          "Feit.vanaf",
          "Gebeurtenis.datum",
          "Kamerstuk.datum",
          "Motie.onderwerp",
          "NietVermeld.reden",
          "Project.vanaf",
          "Steun.vanaf",
          "Toezegging.nummer",
          "Traject.naam");

  /** How many secrets of documents that are made are tried in one run. */
  private static final int TOGETHER = 8;

  /** Fields that the documents show, in each format, when they have no class. */
  private static final Set<String> SHOWN =
      Set.of(
          "Bedrijf.statutaireNaam",
          "Bron.url",
          "Cluster.naam",
          "Doel.max",
          "Locatie.plaats",
          "Onderdeel.kop",
          "Project.naam");

  private static Map<String, String> content;
  private static final Map<String, Plant> made = new ConcurrentSkipListMap<>();
  private static final Map<String, Plant> refused = new ConcurrentSkipListMap<>();
  private static final Set<String> nowhere = new ConcurrentSkipListSet<>();

  @BeforeAll
  static void plantEachInTurn() throws IOException {
    content = Plants.content();
    Map<String, List<Plant>> fields = Plants.all(content);
    assertTrue(fields.keySet().containsAll(ALONE), () -> ALONE + " in " + fields.keySet());
    List<List<List<Plant>>> runs = new ArrayList<>();
    ALONE.forEach(field -> runs.add(List.of(fields.get(field))));
    fields.keySet().removeAll(ALONE);
    runs.addAll(groups(fields.values()));
    runs.parallelStream().forEach(LeakTest::together);
  }

  /** Groups of fields of which no secret would be hidden with another of its group. */
  private static List<List<List<Plant>>> groups(Collection<List<Plant>> fields) {
    List<List<List<Plant>>> groups = new ArrayList<>();
    for (List<Plant> places : fields) {
      Optional<List<List<Plant>>> free =
          groups.stream()
              .filter(group -> group.size() < TOGETHER)
              .filter(group -> group.stream().noneMatch(g -> g.get(0).meets(places.get(0))))
              .findFirst();
      free.orElseGet(
              () -> {
                groups.add(new ArrayList<>());
                return groups.get(groups.size() - 1);
              })
          .add(places);
    }
    return groups;
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

  /** The content with secrets; empty when one has no place. */
  private static Optional<Map<String, String>> planted(List<Plant> plants, boolean classed) {
    Optional<Map<String, String>> all = Optional.of(content);
    for (Plant plant : plants) {
      all = all.flatMap(files -> plant.in(files, classed));
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
    assertEquals(Set.of(), nowhere, () -> "made " + made.keySet() + " refused " + refused.keySet());
  }

  @Test
  void allSecretsTogetherAreInNoPublicFile() {
    Map<String, byte[]> files =
        PlantedRun.of(together(made.keySet(), true), EnumSet.copyOf(Format.STANDARD)).files();
    // Two documents in four formats, the manifest and the stamp beside it.
    assertEquals(10, files.size(), () -> files.keySet().toString());
    Map<String, List<String>> found = new LinkedHashMap<>();
    files.forEach(
        (name, bytes) -> {
          Legible readable = Legible.of(name, bytes);
          for (Plant plant : made.values()) {
            if (plant.forms().stream().anyMatch(readable::holds)) {
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
        PlantedRun.of(together(SHOWN, false), EnumSet.copyOf(Format.STANDARD)).files();
    Map<String, Set<String>> all = new TreeMap<>();
    for (String extension : List.of("docx", "pdf", "html", "md")) {
      Set<String> missed = new TreeSet<>(SHOWN);
      for (String name : files.keySet()) {
        if (name.endsWith(extension)) {
          Legible readable = Legible.of(name, files.get(name));
          missed.removeIf(field -> made.get(field).forms().stream().anyMatch(readable::holds));
        }
      }
      if (!missed.isEmpty()) {
        all.put(extension, missed);
      }
    }
    assertEquals(Map.of(), all);
  }

  /** The content with as many of these secrets as do not stand in one record. */
  private static Map<String, String> together(Set<String> fields, boolean classed) {
    List<Plant> chosen = new ArrayList<>();
    Set<List<Object>> used = new HashSet<>();
    for (String field : new TreeSet<>(fields)) {
      Plant plant = made.get(field);
      assertNotNull(plant, field);
      if (used.add(List.of(plant.file(), plant.steps())) || !classed) {
        chosen.add(plant);
      }
    }
    return planted(chosen, classed).orElseThrow();
  }
}
