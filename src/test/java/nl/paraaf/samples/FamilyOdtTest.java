package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.intake.HouseStyleReader;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.testing.Programs;
import nl.paraaf.writer.docx.DocxWriter;
import nl.paraaf.writer.odt.OdtText;
import nl.paraaf.writer.odt.OdtWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of each kind in the open format that can be revised: valid, and with every word. */
class FamilyOdtTest {
  private static final List<String> DOCUMENTS =
      List.of(
          "2025-06-30/adviesaanvragen/anqore",
          "2026-06/adviezen/maatwerkaanpak",
          "2026-06/bedrijfsbladen/cosun",
          "2026-06/beslisnota-intern",
          "2026-06/beslisnota-openbaar",
          "2026-06/dossierbladen/cosun",
          "2026-06/kabinetsreacties/wkr",
          "2026-06/kamerbrieven/toezeggingen/tweede-kamer",
          "2026-06/voortgang-toezeggingen",
          SampleRun.ANNEX_2026,
          SampleRun.LETTER_2026);

  @TempDir private static Path folder;

  private static final Map<String, byte[]> FILES = new ConcurrentSkipListMap<>();

  @BeforeAll
  static void convert() {
    Programs.require("soffice");
    Diagnostics diagnostics = new Diagnostics();
    HouseStyle style =
        HouseStyleReader.read(new FolderRoot("templates", Path.of("templates")), diagnostics)
            .orElseThrow();
    OdtWriter writer = new OdtWriter(new DocxWriter());
    // One run of LibreOffice takes seconds, and most of one core.
    DOCUMENTS.parallelStream()
        .forEach(name -> FILES.put(name, writer.write(document(name), style, diagnostics)));
    assertEquals(List.of(), diagnostics.sorted());
  }

  private static Document document(String name) {
    Document standard = SampleRun.get().document(name);
    return standard != null ? standard : SampleRun.family().document(name);
  }

  @Test
  void theValidatorFindsNothing() throws Exception {
    Path validator = Programs.requireTool("odfvalidator.jar");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-jar", validator.toString(), "-c"));
    for (String name : DOCUMENTS) {
      Path file = folder.resolve(name.replace('/', '-') + ".odt");
      Files.write(file, FILES.get(name));
      command.add(file.toString());
    }
    List<String> told =
        Programs.run(folder, command)
            .lines()
            .filter(line -> Stream.of("Error", "Fatal").anyMatch(line::contains))
            .toList();
    assertEquals(List.of(), told);
  }

  /** But for numbers that are no text in an ODT, because the reader's program counts them. */
  @Test
  void everyWordAndEveryNoteIsThere() throws Exception {
    for (String name : DOCUMENTS) {
      List<String> missing = new ArrayList<>(OdtText.words(TextPrinter.print(document(name))));
      List<String> added = new ArrayList<>();
      for (String word : OdtText.words(FILES.get(name))) {
        if (!missing.remove(word)) {
          added.add(word);
        }
      }
      missing.removeIf(word -> word.matches("[\\d.]+"));
      assertEquals("[] []", missing + " " + added, name);
    }
  }
}
