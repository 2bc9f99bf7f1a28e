package nl.paraaf.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.document.Samples;
import nl.paraaf.style.HouseStyles;
import nl.paraaf.writer.DocumentWriter;
import nl.paraaf.writer.docx.DocxWriter;
import nl.paraaf.writer.pdf.PdfWriter;
import nl.paraaf.writer.text.HtmlWriter;
import nl.paraaf.writer.text.MarkdownWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For whom a document is stands on each of its pages. */
class MarkingTest {
  private static final String MARKING = "KOERSGEVOELIG";

  private static Stream<Document> documents() {
    return Stream.of(Samples.letter(), Samples.annex(40), Samples.agreement())
        .map(d -> new Document(d.info().withMarking(MARKING), d.letterhead(), d.parts()));
  }

  private static byte[] write(DocumentWriter writer, Document document) {
    return writer.write(document, HouseStyles.sample(), new Diagnostics());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void onEveryPageOfThePdf(Document document) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(write(new PdfWriter(), document))) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(pdf);
        assertTrue(text.contains(MARKING), "page " + page + ": " + text);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void inEveryFootAndEveryHeadWithTextOfTheDocx(Document document) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    byte[] file = write(new DocxWriter(), document);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    parts.keySet().removeIf(name -> !name.matches("word/(header|footer)\\d+\\.xml"));
    assertFalse(parts.isEmpty());
    parts.forEach(
        (name, xml) -> {
          boolean text = name.contains("footer") || xml.contains("<w:t ");
          assertEquals(text, xml.contains(">" + MARKING + "<"), name);
        });
  }

  @ParameterizedTest
  @MethodSource("documents")
  void atTheTopOfTheHtmlAndOnEachPrintedPage(Document document) {
    String html = new String(write(new HtmlWriter(), document), UTF_8);
    assertTrue(html.contains("<p class=\"rubricering\">" + MARKING + "</p>"), html);
    assertTrue(html.contains("@top-left { content: \"" + MARKING), html);
    assertTrue(html.contains("name=\"robots\" content=\"noindex\""));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void onTheFirstLineOfTheMarkdown(Document document) {
    String text = new String(write(new MarkdownWriter(), document), UTF_8);
    assertEquals("**" + MARKING + "**\\", text.lines().findFirst().orElseThrow());
  }

  @Test
  void aPublicDocumentSaysNothing() {
    String html = new String(write(new HtmlWriter(), Samples.letter()), UTF_8);
    assertFalse(html.contains("class=\"rubricering\""));
  }
}
