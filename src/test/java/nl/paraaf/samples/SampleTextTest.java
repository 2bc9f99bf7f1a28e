package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.writer.Format;
import nl.paraaf.writer.docx.DocxText;
import nl.paraaf.writer.pdf.PdfText;
import nl.paraaf.writer.text.HtmlText;
import nl.paraaf.writer.text.MarkdownText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every format says what the document says, word for word, footnotes included and in order. */
class SampleTextTest {
  static final List<String> DOCUMENTS = SampleRun.ALL;

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void docx(String name) {
    Lines.same(plain(expected(name)), plain(DocxText.print(file(name, Format.DOCX))));
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void pdf(String name) {
    assertSameWords(expected(name), PdfText.read(file(name, Format.PDF)));
  }

  /** As the two are held against each other by whoever has only the files. */
  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void docxAndPdfAlike(String name) {
    assertSameWords(DocxText.print(file(name, Format.DOCX)), PdfText.read(file(name, Format.PDF)));
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void html(String name) {
    Lines.same(expected(name), HtmlText.read(SampleRun.get().text(name, Format.HTML)));
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void markdown(String name) {
    Lines.same(
        sentences(MarkdownText.fold(expected(name))),
        sentences(MarkdownText.words(SampleRun.get().text(name, Format.MD))));
  }

  private static byte[] file(String name, Format format) {
    return SampleRun.get().file(name, format);
  }

  private static String expected(String name) {
    return TextPrinter.print(SampleRun.get().document(name));
  }

  /**
   * The engine of the PDF drops a space that ends a line when text and an inline meet there: those
   * few spaces are shown by the line's end and are not in the tags.
   */
  private static void assertSameWords(String expected, String pdf) {
    String plain = PdfText.plain(expected);
    Lines.same(plain.replace(" ", ""), pdf.replace(" ", ""));
    int lost = plain.length() - pdf.length();
    assertTrue(lost >= 0 && lost <= plain.lines().count() / 20, lost + " spaces lost");
  }

  /** Markdown is read as one line; a difference is found sooner in many. */
  private static String sentences(String text) {
    return text.replace(". ", ".\n");
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
