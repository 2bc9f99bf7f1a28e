package nl.paraaf.writer.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import nl.paraaf.writer.Passage;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** That every corner of a PDF is read. */
class PdfPassagesTest {
  private static final String SECRET = "Zilvermeeuw";

  private interface Hide {
    void in(PDDocument document) throws IOException;
  }

  private static Stream<Arguments> corners() {
    return Stream.of(
        corner("property", d -> d.getDocumentInformation().setCustomMetadataValue("k", SECRET)),
        corner(
            "metadata",
            d -> {
              PDMetadata metadata = new PDMetadata(d);
              metadata.importXMPMetadata(("<x>" + SECRET + "</x>").getBytes(UTF_8));
              d.getDocumentCatalog().setMetadata(metadata);
            }),
        corner(
            "note",
            d -> {
              PDAnnotationText note = new PDAnnotationText();
              note.setContents(SECRET);
              d.getPage(0).getAnnotations().add(note);
            }),
        corner(
            "bookmark",
            d -> {
              PDDocumentOutline outline = new PDDocumentOutline();
              PDOutlineItem item = new PDOutlineItem();
              item.setTitle(SECRET);
              outline.addLast(item);
              d.getDocumentCatalog().setDocumentOutline(outline);
            }),
        corner("attachment", d -> attach(d, "bijlage.txt", SECRET)),
        corner("name of an attachment", d -> attach(d, SECRET + ".txt", "x")));
  }

  private static Arguments corner(String name, Hide hide) {
    return Arguments.of(name, hide);
  }

  private static void attach(PDDocument document, String name, String text) throws IOException {
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(name);
    file.setEmbeddedFile(
        new PDEmbeddedFile(document, new ByteArrayInputStream(text.getBytes(UTF_8))));
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of("bijlage", file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
  }

  private static byte[] pdf(Hide hide) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      hide.in(document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("corners")
  void isRead(String name, Hide hide) throws IOException {
    assertTrue(
        PdfPassages.of(pdf(hide)).stream().map(Passage::text).anyMatch(t -> t.contains(SECRET)));
  }

  @Test
  void textInTheColourOfThePaperIsRead() throws IOException {
    byte[] file =
        pdf(
            d -> {
              try (PDPageContentStream page = new PDPageContentStream(d, d.getPage(0))) {
                page.setNonStrokingColor(1f);
                page.beginText();
                page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
                page.showText(SECRET);
                page.endText();
              }
            });
    assertTrue(PdfPassages.of(file).get(0).text().contains(SECRET));
  }
}
