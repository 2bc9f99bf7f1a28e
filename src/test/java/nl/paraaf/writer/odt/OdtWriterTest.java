package nl.paraaf.writer.odt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.document.Samples;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.office.Office;
import nl.paraaf.style.HouseStyles;
import nl.paraaf.testing.Programs;
import nl.paraaf.writer.docx.DocxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An ODT says what the document says, is valid, and comes out the same; or nothing comes out. */
class OdtWriterTest {
  private static final String SCRIPT = "what stands in for LibreOffice is a shell script";

  @TempDir private Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  private byte[] odt(Document document) {
    return new OdtWriter(new DocxWriter()).write(document, HouseStyles.sample(), diagnostics);
  }

  private byte[] with(Optional<Office> office) {
    return new OdtWriter(new DocxWriter(), office)
        .write(Samples.letter(), HouseStyles.sample(), diagnostics);
  }

  private String said() {
    List<String> all = new ArrayList<>();
    for (Diagnostic d : diagnostics.sorted()) {
      all.add(d.severity().label() + " [" + d.code() + "] " + d.message() + " | " + d.hints());
    }
    return String.join("\n", all);
  }

  @Test
  void everyWordAndEveryNoteIsThere() throws Exception {
    Programs.require("soffice");
    assertSameWords(Samples.letter(), List.of());
    assertSameWords(Samples.agreement(), List.of("2.1", "2.2"));
    assertSameWords(Samples.annex(12), List.of("2.1", "1", "2.2", "2", "2.3", "2.4"));
  }

  /**
   * Boxes float in an ODT, so that the order of words can differ.
   *
   * @param counted numbers that are no text in an ODT, because the reader's program counts them
   */
  private void assertSameWords(Document document, List<String> counted) throws Exception {
    List<String> missing = new ArrayList<>(OdtText.words(TextPrinter.print(document)));
    List<String> added = new ArrayList<>();
    for (String word : OdtText.words(odt(document))) {
      if (!missing.remove(word)) {
        added.add(word);
      }
    }
    assertEquals(counted + " []", missing + " " + added);
    assertEquals("", said());
  }

  @Test
  void theValidatorFindsNothing() throws Exception {
    Programs.require("soffice");
    Path validator = Programs.requireTool("odfvalidator.jar");
    List<Document> samples = List.of(Samples.letter(), Samples.annex(12), Samples.agreement());
    for (int i = 0; i < samples.size(); i++) {
      Path file = Files.write(folder.resolve("proef-" + i + ".odt"), odt(samples.get(i)));
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      String report =
          Programs.run(folder, List.of(java, "-jar", validator.toString(), "-c", file.toString()));
      assertFalse(report.contains("Error"), report);
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    Programs.require("soffice");
    assertArrayEquals(odt(Samples.letter()), odt(Samples.letter()));
  }

  @Test
  void thePackageHasNoMomentsAndNothingOfTheMachine() throws IOException {
    Programs.require("soffice");
    var parts = OdtText.parts(odt(Samples.letter()));
    assertEquals(
        List.of(
            "META-INF/manifest.xml",
            "content.xml",
            "manifest.rdf",
            "meta.xml",
            "mimetype",
            "settings.xml",
            "styles.xml"),
        List.copyOf(parts.keySet()));
    String settings = new String(parts.get("settings.xml"), UTF_8);
    assertFalse(settings.contains("Rsid"), settings);
    assertFalse(settings.contains("Printer" + "Name"), settings);
  }

  @Test
  void withoutLibreOfficeThereIsAMessageAndNoFile() {
    assertEquals(0, with(Optional.empty()).length);
    assertEquals(
        "fout [odt-zonder-libreoffice] voor ODT is LibreOffice nodig, en dat is hier niet gevonden"
            + " | [installeer LibreOffice zodat soffice te starten is, of kies een ander formaat]",
        said());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = SCRIPT)
  void aProgramThatFailsIsTold() throws IOException {
    assertEquals(0, with(office("exit 77", Duration.ofSeconds(30))).length);
    assertEquals(failed("het programma stopt met code 77"), said());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = SCRIPT)
  void aProgramThatMakesNothingIsTold() throws IOException {
    assertEquals(0, with(office("exit 0", Duration.ofSeconds(30))).length);
    assertEquals(failed("het programma gaf geen bestand"), said());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = SCRIPT)
  void aProgramThatTakesTooLongIsStopped() throws IOException {
    assertEquals(0, with(office("sleep 60", Duration.ofSeconds(1))).length);
    assertEquals(failed("het duurt langer dan 1 s"), said());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = SCRIPT)
  void aFileThatIsNoOdtIsTold() throws IOException {
    assertEquals(0, with(office("echo geen zip > document.odt", Duration.ofSeconds(30))).length);
    assertEquals(failed("het bestand is geen ODT"), said());
  }

  private Optional<Office> office(String script, Duration limit) throws IOException {
    Path program = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return Optional.of(new Office(program, limit));
  }

  private static String failed(String why) {
    return "fout [odt-mislukt] LibreOffice maakt geen ODT van voortgangsbrief: "
        + why
        + " | [probeer het opnieuw, of kies een ander formaat]";
  }
}
