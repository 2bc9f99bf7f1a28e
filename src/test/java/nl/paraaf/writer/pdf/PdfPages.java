package nl.paraaf.writer.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;

/** What the pages of a PDF show, apart from its tags. */
public final class PdfPages {
  private PdfPages() {}

  /** The text of each page, from top to bottom. */
  static List<String> texts(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      List<String> texts = new ArrayList<>();
      for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        stripper.setLineSeparator("\n");
        texts.add(PdfText.plain(stripper.getText(pdf)));
      }
      return texts;
    }
  }

  /** The bookmarks as an indented list, each with the page it leads to. */
  static String bookmarks(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      StringBuilder out = new StringBuilder();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        bookmark(pdf, item, "", out);
      }
      return out.toString();
    }
  }

  private static void bookmark(PDDocument pdf, PDOutlineItem item, String indent, StringBuilder out)
      throws IOException {
    int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
    out.append(indent).append(item.getTitle()).append(" (").append(page).append(")\n");
    for (PDOutlineItem child : item.children()) {
      bookmark(pdf, child, indent + "  ", out);
    }
  }

  /**
   * Each link inside the document: what it says, the page it leads to, and the line of text there.
   */
  public static List<String> links(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      List<String> links = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionGoTo goTo
              && goTo.getDestination() instanceof PDPageXYZDestination place) {
            int number = place.retrievePageNumber() + 1;
            String line = lineAt(pdf.getPage(number - 1), place.getTop());
            links.add(PdfText.plain(link.getContents() + " -> " + number + ": " + line));
          }
        }
      }
      return links;
    }
  }

  /** The first line of text below a height on a page. */
  private static String lineAt(PDPage page, float top) throws IOException {
    Rectangle2D rest =
        new Rectangle2D.Float(
            0, page.getMediaBox().getHeight() - top, page.getMediaBox().getWidth(), top);
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    stripper.setSortByPosition(true);
    stripper.addRegion("rest", rest);
    stripper.extractRegions(page);
    return stripper.getTextForRegion("rest").strip().lines().findFirst().orElse("");
  }

  /** How many pages begin with a watermark. */
  static int watermarks(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      int count = 0;
      for (PDPage page : pdf.getPages()) {
        try (InputStream in = page.getContents()) {
          byte[] start = in.readNBytes(80);
          if (new String(start, StandardCharsets.US_ASCII).contains("/Subtype /Watermark")) {
            count++;
          }
        }
      }
      return count;
    }
  }

  /** The horizontal place of the comma in each word with one, in points. */
  static Map<String, Double> commas(byte[] bytes) throws IOException {
    Map<String, Double> places = new TreeMap<>();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> letters) {
          StringBuilder word = new StringBuilder();
          double comma = 0;
          for (TextPosition letter : letters) {
            if (letter.getUnicode().equals(" ")) {
              word.setLength(0);
              continue;
            }
            word.append(letter.getUnicode());
            if (letter.getUnicode().equals(",")) {
              comma = letter.getXDirAdj();
            }
            if (word.indexOf(",") > 0) {
              places.putIfAbsent(word.toString(), comma);
            }
          }
        }
      }.getText(pdf);
    }
    return places;
  }

  /** Title, author, subject and date of creation, a line each. */
  static String information(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PDDocumentInformation info = pdf.getDocumentInformation();
      return info.getTitle()
          + "\n"
          + info.getAuthor()
          + "\n"
          + info.getSubject()
          + "\n"
          + info.getCreationDate().toInstant()
          + "\n";
    }
  }

  static String xmp(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      byte[] xmp = pdf.getDocumentCatalog().getMetadata().toByteArray();
      return new String(xmp, StandardCharsets.UTF_8);
    }
  }
}
