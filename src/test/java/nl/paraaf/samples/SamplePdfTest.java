package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.document.Block;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.testing.Expectation;
import nl.paraaf.writer.Format;
import nl.paraaf.writer.pdf.TagTree;
import nl.paraaf.writer.pdf.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The PDFs may be sent as they are: accessible, archivable, readable in any way. */
class SamplePdfTest {
  static final List<String> DOCUMENTS = SampleRun.ALL;

  private static final Pattern TEXT = Pattern.compile("(?m)^( *(?:@link )?\")(.*)\"$");
  private static final int START = 30;

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void isAccessibleAndArchivable(String name) {
    assertEquals(List.of(), VeraPdf.faults(pdf(name)));
  }

  @Test
  void theLetterHasTheTagsThatWeKnow() throws IOException {
    String tags = TagTree.print(pdf(SampleRun.LETTER_2025));
    Expectation.matches("samples/brief-2025.tags.txt", shortened(tags));
  }

  /** The start of each text is enough to know it by; that none is missing is tested elsewhere. */
  private static String shortened(String tags) {
    return TEXT.matcher(tags)
        .replaceAll(
            line -> {
              String text = line.group(2).strip();
              String start = text.length() > START ? text.substring(0, START) + "…" : text;
              return Matcher.quoteReplacement(line.group(1) + start + '"');
            });
  }

  /** As a program sees it that knows nothing of tags: in the order in which pages are painted. */
  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void headingsStandOnThePagesInReadingOrder(String name) throws IOException {
    String pages = letters(stripped(name));
    List<String> missing = new ArrayList<>();
    int at = 0;
    for (Block.Section section : Nodes.of(SampleRun.get().document(name), Block.Section.class)) {
      String heading = letters(section.number() + TextPrinter.plain(section.heading()));
      int found = pages.indexOf(heading, at);
      if (found < 0) {
        missing.add(heading);
      } else {
        at = found;
      }
    }
    assertEquals(List.of(), missing);
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void subscriptsDoNotTearWordsApart(String name) throws IOException {
    String pages = stripped(name);
    assertTrue(pages.contains("CO2"));
    assertFalse(pages.matches("(?s).*\\bCO\\s+2\\b.*"), "CO 2");
    assertFalse(pages.matches("(?s).*\\bN[OH]\\s+[x3]\\b.*"), "NO x or NH 3");
  }

  private static byte[] pdf(String name) {
    return SampleRun.get().file(name, Format.PDF);
  }

  private static String stripped(String name) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(name))) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String letters(String text) {
    return text.replaceAll("\\[\\d+]|[\\s\\u00a0\\u00ad-]", "");
  }
}
