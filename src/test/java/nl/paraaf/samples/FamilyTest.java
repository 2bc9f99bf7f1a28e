package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.testing.Programs;
import nl.paraaf.writer.Format;
import nl.paraaf.writer.docx.DocxText;
import nl.paraaf.writer.pdf.PdfText;
import nl.paraaf.writer.pdf.VeraPdf;
import nl.paraaf.writer.text.HtmlText;
import nl.paraaf.writer.text.MarkdownText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every document of the newest edition, and those around the letter of the one before: each valid
 * in its formats, and the same words in all of them.
 */
class FamilyTest {
  @TempDir private Path folder;

  static Stream<String> documents() {
    Set<String> names = new TreeSet<>(SampleRun.family().names());
    names.addAll(SampleRun.newest().names());
    return names.stream();
  }

  /** The run that made a document. */
  private static SampleRun run(String name) {
    return SampleRun.newest().names().contains(name) ? SampleRun.newest() : SampleRun.family();
  }

  @Test
  void thereIsOneOfEachKind() {
    List<String> names = documents().toList();
    for (String name :
        List.of(
            "2025-06-30/adviesaanvragen/anqore",
            "2025-06-30/beslisnota-intern",
            "2025-06-30/beslisnota-openbaar",
            "2025-06-30/voortgang-toezeggingen",
            "2026-06/adviezen/maatwerkaanpak",
            "2026-06/bedrijfsbladen/cosun",
            "2026-06/beslisnota-intern",
            "2026-06/beslisnota-openbaar",
            "2026-06/dossierbladen/cosun",
            "2026-06/kabinetsreacties/amvi",
            "2026-06/kabinetsreacties/wkr",
            "2026-06/kamerbrieven/toezeggingen/eerste-kamer",
            "2026-06/bijlage-stand-van-zaken",
            "2026-06/kamerbrieven/toezeggingen/tweede-kamer",
            "2026-06/voortgang-toezeggingen",
            "2026-06/voortgangsbrief")) {
      assertTrue(names.contains(name), names.toString());
    }
  }

  @Test
  void thereIsASheetOfEachTrack() {
    for (String folder : List.of("2026-06/bedrijfsbladen/", "2026-06/dossierbladen/")) {
      assertEquals(19, documents().filter(name -> name.startsWith(folder)).count(), folder);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void thePdfIsAccessibleAndArchivable(String name) {
    assertEquals(List.of(), VeraPdf.faults(file(name, Format.PDF)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyFormatSaysTheSame(String name) {
    String expected = TextPrinter.print(run(name).document(name));
    String docx = DocxText.print(file(name, Format.DOCX));
    Lines.same(expected.replace('\u00a0', ' '), docx.replace('\u00a0', ' '));
    String pdf = PdfText.read(file(name, Format.PDF));
    Lines.same(PdfText.plain(expected).replace(" ", ""), pdf.replace(" ", ""));
    Lines.same(expected, HtmlText.read(run(name).text(name, Format.HTML)));
    Lines.same(
        MarkdownText.fold(expected).replace(". ", ".\n"),
        MarkdownText.words(run(name).text(name, Format.MD)).replace(". ", ".\n"));
  }

  /** Each file takes the validator a second: a thread for each core. */
  @Test
  void theOpenXmlValidatorFindsNothing() {
    Path validator = Programs.require("ooxml-validator");
    List<String> faults =
        documents().toList().parallelStream().flatMap(name -> faults(validator, name)).toList();
    assertEquals(List.of(), faults);
  }

  private Stream<String> faults(Path validator, String name) {
    Path file = folder.resolve(name.replace('/', '-') + ".docx");
    try {
      Files.write(file, file(name, Format.DOCX));
      String report = Programs.run(folder, List.of(validator.toString(), file.toString()));
      return report.contains("\"ok\": true") ? Stream.of() : Stream.of(name + ": " + report);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(name, e);
    }
  }

  private static byte[] file(String name, Format format) {
    return run(name).file(name, format);
  }
}
