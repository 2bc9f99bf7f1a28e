package nl.paraaf.writer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.document.Samples;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.style.HouseStyles;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfWriterTest {
  private static final PdfWriter WRITER = new PdfWriter();

  static Stream<Named<Document>> documents() {
    return Stream.of(
        Named.of("letter", Samples.letter()),
        Named.of("annex", Samples.annex(60)),
        Named.of("hard cases", HardCases.letter()),
        Named.of("headings under a title", HardCases.headings(true, 7)),
        Named.of("headings without a title", HardCases.headings(false, 7)));
  }

  static byte[] pdf(Document document) {
    Diagnostics diagnostics = new Diagnostics();
    byte[] pdf = WRITER.write(document, HouseStyles.sample(), diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    return pdf;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isAccessibleAndArchivable(Document document) {
    assertEquals(List.of(), VeraPdf.faults(pdf(document)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readsAsTheDocument(Document document) {
    assertEquals(PdfText.plain(TextPrinter.print(document)), PdfText.read(pdf(document)));
  }
}
