package nl.paraaf.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.paraaf.document.Status;
import nl.paraaf.document.TreePrinter;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.writer.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One changed fact in one record changes every place that tells it, and no other. */
class OneFactTest {
  private static final String RECORD = "trajecten/cosun.yaml";
  private static final String BEFORE = "    datum: 2025-12-18\n";
  private static final String AFTER = "    datum: 2025-12-17\n";

  @TempDir Path folder;

  @Test
  void aSignatureDateChangesWhereverItIsTold() throws IOException {
    Map<String, List<String>> before = trees();
    String record = Files.readString(folder.resolve(RECORD));
    assertEquals(2, record.split(BEFORE, -1).length, "the date of one event");
    Files.writeString(folder.resolve(RECORD), record.replace(BEFORE, AFTER));
    Map<String, List<String>> after = trees();

    String field = "field content/" + RECORD + "#/gebeurtenissen/";
    Map<String, Integer> changed = new TreeMap<>();
    for (String document : before.keySet()) {
      List<String> old = before.get(document);
      List<String> now = after.get(document);
      assertEquals(old.size(), now.size(), document);
      for (int i = 0; i < old.size(); i++) {
        if (!old.get(i).equals(now.get(i))) {
          String value = old.get(i).strip();
          if (value.startsWith("track \"Cosun\"")) {
            // The chart of the phases is drawn from the same day.
            assertEquals(old.get(i).replace("2025-12-18", "2025-12-17"), now.get(i));
            changed.merge("drawn", 1, Integer::sum);
            continue;
          }
          assertTrue(old.get(i - 1).strip().startsWith(field), document + ": " + value);
          assertEquals(old.get(i).replace("18~december", "17~december"), now.get(i), document);
          changed.merge(document, 1, Integer::sum);
        }
      }
      assertNoneLeft(field, now);
    }
    // In the letter once; in the annex in both columns of the overview, in the data of the chart
    // and
    // twice at the company.
    assertEquals(
        Map.of("2026-06/voortgangsbrief", 1, "2026-06/bijlage-stand-van-zaken", 10, "drawn", 1),
        changed);
  }

  /** What is read from this date says the new day everywhere. */
  private static void assertNoneLeft(String field, List<String> tree) {
    for (int i = 1; i < tree.size(); i++) {
      boolean told = tree.get(i - 1).strip().startsWith(field) && tree.get(i).contains("december");
      assertTrue(!told || tree.get(i).contains("17~december"), tree.get(i));
    }
  }

  /** The tree of each document of both editions, in lines. */
  private Map<String, List<String>> trees() throws IOException {
    copyOnce();
    Workspace workspace =
        new Workspace(
            new FolderRoot("content", folder),
            new FolderRoot("templates", Path.of("templates")),
            new FolderOutput("output", folder.resolve("output")));
    Request request =
        new Request(
            Optional.empty(),
            true,
            DocumentRequest.STANDARD,
            EnumSet.noneOf(Format.class),
            Status.CONCEPT);
    Outcome outcome = new Walk(workspace, Map.of(), Progress.SILENT).check(request);
    assertEquals(4, outcome.documents().size(), () -> Bench.messages(outcome));
    Map<String, List<String>> trees = new TreeMap<>();
    for (MadeDocument made : outcome.documents()) {
      trees.put(made.path(), TreePrinter.print(made.document(), false).lines().toList());
    }
    return trees;
  }

  private void copyOnce() throws IOException {
    if (Files.exists(folder.resolve("trajecten"))) {
      return;
    }
    Path content = Path.of("content");
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(content)) {
      files.filter(Files::isRegularFile).forEach(all::add);
    }
    for (Path file : all) {
      Path copy = folder.resolve(content.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }
}
