package nl.paraaf.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Samples;
import nl.paraaf.document.TextPrinter;
import org.junit.jupiter.api.Test;

/** Every word of the document is in the DOCX, once, in order. */
class DocxTextTest {
  @Test
  void theLetterHasTheSameText() {
    assertSameText(Samples.letter());
  }

  @Test
  void theAnnexHasTheSameTextAndHeadingNumbers() {
    assertSameText(Samples.annex(12));
  }

  @Test
  void theAgreementHasTheSameTextAndTheSameNumbers() {
    assertSameText(Samples.agreement());
  }

  @Test
  void numbersThatWordWouldNotCountAreText() {
    Document document =
        Written.document(
            Written.section(1, "4", "Vierde"),
            Written.section(1, "", "Zonder nummer"),
            Written.section(1, "A", "Letter"));
    assertSameText(document);
  }

  @Test
  void headingsWithoutANumberDoNotCount() {
    Document document =
        Written.document(
            Written.section(1, "1", "Eerste"),
            Written.section(1, "", "Samenvatting"),
            Written.section(1, "2", "Tweede", Written.section(2, "2.1", "Daaronder")));
    assertSameText(document);
    String styles = new DocxParts(Written.docx(document)).text("word/styles.xml");
    assertEquals(
        6,
        styles.split("<w:numId w:val=\"1\"/>", -1).length - 1,
        "Word counts the headings itself");
  }

  @Test
  void charactersWithAnElementInWordAndMarkupInTextSurvive() {
    assertSameText(
        Written.document(
            Written.body("zacht\u00adstreepje, hard\u2011streepje, 7,5\u00a0Mton"),
            Written.body("a < b & c > d ]]> \"aanhaling\" 'enkel' € \ud83c\udf31"),
            new Block.Paragraph(Block.Paragraph.Role.BODY, List.of(), Written.HERE)));
  }

  private static void assertSameText(Document document) {
    assertEquals(
        spaces(TextPrinter.print(document)), spaces(DocxText.print(Written.docx(document))));
  }

  private static String spaces(String text) {
    return text.replace('\u00a0', ' ');
  }
}
