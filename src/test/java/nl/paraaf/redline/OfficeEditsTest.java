package nl.paraaf.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.testing.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same edits before other judges: LibreOffice, and the validator of the Open XML SDK. */
class OfficeEditsTest {
  private static final Author AUTHOR = new Author("Paraaf", "2026-06-15T00:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "voortgangsbrief, 1",
    "voortgangsbrief:2025-06-30, 2",
    "bedrijfsbladen/cosun, 3",
    "beslisnota-intern, 4",
    "juridisch/anqore/jloi, 5",
    "juridisch/aeb/eop-verantwoording, 6"
  })
  void libreOfficeAgrees(String name, long seed) throws UnreadableException {
    Programs.require("soffice");
    byte[] old = Samples.docx(name);
    Edits.Edited edited = Edits.of(old, seed, 15);
    byte[] redline = Redline.of(old, edited.docx(), AUTHOR).docx();
    Proof.Second second = Proof.office(old, edited.docx(), redline);
    assertEquals(
        Proof.Opinion.AGREES,
        second.opinion(),
        () -> second.flaw() + "\n" + String.join("\n", edited.done()));
  }

  @Test
  void redlinesAreValid(@TempDir Path folder) throws Exception {
    Path validator = Programs.require("ooxml-validator");
    for (String name : Samples.NAMES) {
      byte[] old = Samples.docx(name);
      byte[] now = Edits.of(old, name.hashCode(), 15).docx();
      Path file = folder.resolve("rood.docx");
      Files.write(file, Redline.of(old, now, AUTHOR).docx());
      String said = Programs.run(folder, List.of(validator.toString(), file.toString()));
      assertFalse(said.contains("\"ok\": false"), () -> name + "\n" + said);
    }
  }
}
