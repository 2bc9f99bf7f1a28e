package nl.paraaf.writer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.document.Samples;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.style.HouseStyles;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
  private static final PdfWriter WRITER = new PdfWriter();

  private static byte[] pdf(Document document) {
    Diagnostics diagnostics = new Diagnostics();
    byte[] pdf = WRITER.write(document, HouseStyles.sample(), diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    return pdf;
  }

  @Test
  void readsAsTheDocument() {
    for (Document document : List.of(Samples.letter(), Samples.annex(60))) {
      assertEquals(PdfText.plain(TextPrinter.print(document)), PdfText.read(pdf(document)));
    }
  }
}
