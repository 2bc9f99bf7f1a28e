package nl.paraaf.writer.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Samples;
import nl.paraaf.style.HouseStyles;
import org.junit.jupiter.api.Test;

class WarmUpTest {
  @Test
  void theEngineTakesIt() {
    // What goes wrong beside the walk is not told: here it must show.
    WarmUp.of(new FopEngine());
  }

  @Test
  void aWriterThatIsPreparedWritesTheSame() {
    PdfWriter prepared = new PdfWriter();
    prepared.prepare();
    Diagnostics diagnostics = new Diagnostics();
    byte[] bytes = prepared.write(Samples.agreement(), HouseStyles.sample(), diagnostics);
    assertArrayEquals(
        new PdfWriter().write(Samples.agreement(), HouseStyles.sample(), diagnostics), bytes);
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void pagesOfAFileAreThoseOfItsDocument() {
    PdfWriter writer = new PdfWriter();
    Map<String, Integer> pages = writer.pages(Samples.agreement(), HouseStyles.sample());
    byte[] file = writer.write(Samples.agreement(), HouseStyles.sample(), new Diagnostics());
    assertEquals(pages, writer.pages(file));
  }
}
