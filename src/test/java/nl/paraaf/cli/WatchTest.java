package nl.paraaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code kijk} in a real folder, beside somebody who writes. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class WatchTest {
  private static final String LETTER = "output/2025-06-30/voortgangsbrief.md";

  @TempDir Path folder;
  private Desk desk;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private Future<Integer> watching;

  @BeforeEach
  void watch() throws Exception {
    desk = Desk.in(folder);
    desk.write("templates/voortgangsbrief.ftl", letter("Een <nadruk>eerste</nadruk> zin."));
    PrintStream out = new PrintStream(said, true, UTF_8);
    watching =
        thread.submit(
            () ->
                Main.run(
                    folder, out, out, "kijk", "--formaat", "md", "--document", "voortgangsbrief"));
    until(() -> said().matches("(?s).*  Stand: [^\n]*\n"));
  }

  private String said() {
    return said.toString(UTF_8);
  }

  /** Ends without a fault and without more words. */
  @AfterEach
  void stop() throws Exception {
    String words = said();
    thread.shutdownNow();
    assertEquals(0, watching.get());
    assertEquals(words, said());
  }

  private static String letter(String sentence) {
    return """
    <document titel="Brief">
    <deel>
    <alinea>%s</alinea>
    </deel>
    </document>
    """
        .formatted(sentence);
  }

  private void until(Callable<Boolean> reached) throws Exception {
    while (!reached.call()) {
      assertFalse(watching.isDone(), this::said);
      Thread.sleep(20);
    }
  }

  /** What is said of one change, without the clock and the time that it took. */
  private String after(Change change) throws Exception {
    int before = said().length();
    change.run();
    until(() -> said().substring(before).matches("(?s).*  Stand: [^\n]*\n"));
    return said()
        .substring(before)
        .replaceAll("(?m)^\\d\\d:\\d\\d(:\\d\\d)? ", "KLOK ")
        .replaceAll("in \\d+,\\d s", "in TIJD s");
  }

  private interface Change {
    void run() throws IOException;
  }

  private String made() throws IOException {
    return Files.readString(folder.resolve(LETTER));
  }

  @Test
  void makesWhatChanged() throws Exception {
    assertTrue(made().contains("eerste"));
    assertEquals(
        """
        KLOK veranderd: templates/voortgangsbrief.ftl
          Gemaakt in TIJD s:
            output/2025-06-30/voortgangsbrief.md
          Stand: 0 fouten, 0 waarschuwingen, 0 open plaatsen.
        """,
        after(() -> desk.write("templates/voortgangsbrief.ftl", letter("Een tweede zin."))));
    assertTrue(made().contains("tweede"));
  }

  /** Editors write a new file and put it in the place of the old one. */
  @Test
  void seesAFileThatIsReplacedByOneOfTheSameSizeAndTime() throws Exception {
    Path template = folder.resolve("templates/voortgangsbrief.ftl");
    Path fresh = folder.resolve("templates/.voortgangsbrief.ftl.swp");
    String said =
        after(
            () -> {
              Files.writeString(fresh, letter("Een <nadruk>andere</nadruk> zin."));
              Files.setLastModifiedTime(fresh, Files.getLastModifiedTime(template));
              Files.move(fresh, template, StandardCopyOption.ATOMIC_MOVE);
            });
    assertTrue(said.startsWith("KLOK veranderd: templates/voortgangsbrief.ftl\n"), said);
    assertTrue(made().contains("andere"));
  }

  @Test
  void tellsWhatComesAndWhatGoes() throws Exception {
    String before = made();
    assertEquals(
        """
        KLOK veranderd: templates/voortgangsbrief.ftl
          Niets gemaakt, want er zijn fouten.
          Nieuw:
        templates/voortgangsbrief.ftl:3:11: fout [onbekende-variabele] ‘peildatm’ bestaat niet of is leeg
        3 | <alinea>${peildatm}</alinea>
          |           ^^^^^^^^
          hint: bedoelt u ‘peildatum’?
          Stand: 1 fout, 0 waarschuwingen, 0 open plaatsen.
        """,
        after(() -> desk.write("templates/voortgangsbrief.ftl", letter("${peildatm}"))));
    assertEquals(before, made(), "what was made stays");
    assertEquals(
        """
        KLOK veranderd: templates/voortgangsbrief.ftl
          Gemaakt in TIJD s:
            output/2025-06-30/voortgangsbrief.md
          Nieuw:
        templates/voortgangsbrief.ftl:3:13: waarschuwing [dubbel-woord] ‘is’ staat er twee keer achter elkaar
        3 | <alinea>Dit is is zo.</alinea>
          |             ^^^^^
          hint: haal een van de twee weg
          Opgelost: templates/voortgangsbrief.ftl:3:11 [onbekende-variabele] ‘peildatm’ bestaat niet of is leeg
          Stand: 0 fouten, 1 waarschuwing, 0 open plaatsen.
        """,
        after(() -> desk.write("templates/voortgangsbrief.ftl", letter("Dit is is zo."))));
    // A warning is not solved by an error elsewhere, that keeps it from being looked for.
    String half = after(() -> desk.write("content/trajecten/half.yaml", "id: ["));
    assertTrue(half.contains("Stand: 1 fout") && !half.contains("Opgelost"), half);
  }

  @Test
  void foldersMayGoAndComeBack() throws Exception {
    Path templates = folder.resolve("templates");
    Path away = folder.resolve("elders");
    int before = said().length();
    Files.move(templates, away);
    until(() -> said().substring(before).contains("Niets gemaakt, want er is iets weg"));
    String said =
        after(
            () -> {
              Files.move(away, templates);
              desk.write("templates/voortgangsbrief.ftl", letter("Terug."));
            });
    assertTrue(said.contains("output/2025-06-30/voortgangsbrief.md"), said);
    assertTrue(made().contains("Terug."));
  }
}
