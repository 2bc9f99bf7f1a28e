package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.paraaf.build.DraftRequest;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Pages;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.intake.HouseStyleReader;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.testing.Programs;
import nl.paraaf.writer.Format;
import nl.paraaf.writer.docx.DocxText;
import nl.paraaf.writer.pdf.PdfText;
import nl.paraaf.writer.pdf.PdfWriter;
import nl.paraaf.writer.pdf.VeraPdf;
import nl.paraaf.writer.text.HtmlText;
import nl.paraaf.writer.text.MarkdownText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every legal draft and its companion: good files for every judge, and one text in all formats. */
class DraftFilesTest {
  static final List<String> DOCUMENTS =
      SampleRun.DRAFTS.stream()
          .flatMap(draft -> Stream.of(draft, draft + DraftRequest.REPORT))
          .toList();

  private static final Map<String, String> EXPECTED = new ConcurrentHashMap<>();

  @TempDir private Path folder;

  /** A draft that is added to the content is judged here too. */
  @Test
  void allAreHere() {
    TreeSet<String> made = new TreeSet<>();
    for (String file : SampleRun.drafts().files().keySet()) {
      if (file.endsWith(".docx")) {
        made.add(file.replaceFirst("\\.docx$", ""));
      }
    }
    assertEquals(new TreeSet<>(DOCUMENTS), made);
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void pdfIsAccessibleAndArchivable(String name) {
    assertEquals(List.of(), VeraPdf.faults(file(name, Format.PDF)));
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void theOpenXmlValidatorFindsNothing(String name) throws Exception {
    Path validator = Programs.require("ooxml-validator");
    Path file = Files.write(folder.resolve("stuk.docx"), file(name, Format.DOCX));
    String report = Programs.run(folder, List.of(validator.toString(), file.toString()));
    assertTrue(report.contains("\"ok\": true"), report);
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void docxSaysWhatTheDraftSays(String name) {
    Lines.same(plain(expected(name)), plain(DocxText.print(file(name, Format.DOCX))));
  }

  /** A line of a page may end in a space or not: that is no part of the text. */
  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void pdfSaysWhatDocxSays(String name) {
    String docx = PdfText.plain(DocxText.print(file(name, Format.DOCX)));
    Lines.same(docx.replace(" ", ""), PdfText.read(file(name, Format.PDF)).replace(" ", ""));
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void htmlSaysWhatTheDraftSays(String name) {
    Lines.same(expected(name), HtmlText.read(SampleRun.drafts().text(name, Format.HTML)));
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void markdownSaysWhatTheDraftSays(String name) {
    Lines.same(
        MarkdownText.fold(expected(name)).replace(". ", ".\n"),
        MarkdownText.words(SampleRun.drafts().text(name, Format.MD)).replace(". ", ".\n"));
  }

  private static byte[] file(String name, Format format) {
    return SampleRun.drafts().file(name, format);
  }

  /** The text with the pages in the table of contents. */
  private static String expected(String name) {
    return EXPECTED.computeIfAbsent(name, DraftFilesTest::print);
  }

  private static String print(String name) {
    Diagnostics diagnostics = new Diagnostics();
    HouseStyle style =
        HouseStyleReader.read(new FolderRoot("templates", Path.of("templates")), diagnostics)
            .orElseThrow();
    var document = SampleRun.drafts().document(name);
    return TextPrinter.print(Pages.fill(document, new PdfWriter().pages(document, style)));
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
