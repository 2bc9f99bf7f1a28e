package nl.paraaf.writer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.paraaf.document.Block;
import nl.paraaf.document.Chart;
import nl.paraaf.document.Document;
import nl.paraaf.document.Part;
import nl.paraaf.document.Samples;
import nl.paraaf.document.TextPrinter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** Pictures on the page: as vectors, with words instead of them in the tags. */
class PdfFiguresTest {
  private static final Document FIGURES = document(Samples.bars(), Samples.timeline());

  private static Document document(Block... blocks) {
    Document annex = Samples.annex(1);
    return new Document(
        annex.info(), Optional.empty(), List.of(new Part(Part.Layout.LANDSCAPE, List.of(blocks))));
  }

  @Test
  void aPictureHasItsWordsAndItsPlaceInTheTags() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfWriterTest.pdf(FIGURES))) {
      List<COSDictionary> figures = Tags.of(pdf).all("Figure");
      assertEquals(
          List.of("Staafgrafiek van de doelen per bedrijf", "Tijdlijn van de fasen per bedrijf"),
          figures.stream().map(f -> f.getString(COSName.getPDFName("Alt"))).toList());
      for (COSDictionary figure : figures) {
        COSDictionary layout = Tags.attributes(figure, "Layout");
        assertEquals(4, ((COSArray) layout.getDictionaryObject("BBox")).size());
      }
    }
  }

  @Test
  void picturesAreVectors() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfWriterTest.pdf(FIGURES))) {
      for (PDPage page : pdf.getPages()) {
        assertFalse(page.getResources().getXObjectNames().iterator().hasNext());
      }
    }
  }

  @Test
  void readersHearTheTableAndNotThePicture() {
    byte[] pdf = PdfWriterTest.pdf(FIGURES);
    assertEquals(PdfText.plain(TextPrinter.print(FIGURES)), PdfText.read(pdf));
    assertEquals(List.of(), VeraPdf.faults(pdf));
  }

  @Test
  void aPictureFitsInABox() {
    Block.Figure figure = Samples.bars();
    Document document =
        document(
            new Block.Box("kader", 1, figure.caption().text(), List.of(figure), figure.span()));
    byte[] pdf = PdfWriterTest.pdf(document);
    assertEquals(PdfText.plain(TextPrinter.print(document)), PdfText.read(pdf));
    assertEquals(List.of(), VeraPdf.faults(pdf));
  }

  @Test
  void aPictureTooHighForThePageIsMadeSmaller() throws IOException {
    Block.Figure few = Samples.timeline();
    Chart.Timeline timeline = (Chart.Timeline) few.chart();
    Chart.Track track =
        new Chart.Track(
            "Bedrijf", List.of(new Chart.Period(0, timeline.from(), LocalDate.of(2025, 1, 1))));
    List<Chart.Track> tracks = Collections.nCopies(90, track);
    Chart many =
        new Chart.Timeline("Bedrijf", timeline.from(), timeline.until(), timeline.stages(), tracks);
    Block figure = new Block.Figure("", few.caption(), few.alt(), many, few.data(), few.span());
    byte[] pdf = PdfWriterTest.pdf(document(figure));
    List<String> pages = PdfPages.texts(pdf);
    long first = IntStream.range(0, pages.size()).filter(i -> has(pages.get(i))).count();
    assertEquals(1, first, "the whole picture on one page");
    assertTrue(pages.get(0).contains("Figuur"), "its caption on the same page");
  }

  private static boolean has(String page) {
    return page.split("\\bBedrijf\\b", -1).length - 1 >= 90;
  }
}
