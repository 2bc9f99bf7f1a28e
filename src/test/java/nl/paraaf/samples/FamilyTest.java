package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
 * The documents around the letter: each valid in its formats, and the same words in all of them.
 */
class FamilyTest {
  @TempDir private Path folder;

  static Stream<String> documents() {
    return SampleRun.family().names().stream();
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
            "2026-06/kamerbrieven/toezeggingen/tweede-kamer",
            "2026-06/voortgang-toezeggingen")) {
      assertTrue(names.contains(name), names.toString());
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
    String expected = TextPrinter.print(SampleRun.family().document(name));
    String docx = DocxText.print(file(name, Format.DOCX));
    Lines.same(expected.replace('\u00a0', ' '), docx.replace('\u00a0', ' '));
    String pdf = PdfText.read(file(name, Format.PDF));
    Lines.same(PdfText.plain(expected).replace(" ", ""), pdf.replace(" ", ""));
    Lines.same(expected, HtmlText.read(SampleRun.family().text(name, Format.HTML)));
    Lines.same(
        MarkdownText.fold(expected).replace(". ", ".\n"),
        MarkdownText.words(SampleRun.family().text(name, Format.MD)).replace(". ", ".\n"));
  }

  @Test
  void theOpenXmlValidatorFindsNothing() throws Exception {
    Path validator = Programs.require("ooxml-validator");
    for (String name : documents().toList()) {
      Path file = folder.resolve(name.replace('/', '-') + ".docx");
      Files.write(file, file(name, Format.DOCX));
      String report = Programs.run(folder, List.of(validator.toString(), file.toString()));
      assertTrue(report.contains("\"ok\": true"), () -> name + ": " + report);
    }
  }

  private static byte[] file(String name, Format format) {
    return SampleRun.family().file(name, format);
  }
}
