package nl.paraaf.writer.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The pieces of text on the pages, to be found from the structure tree. */
final class PdfContent {
  private final Map<COSDictionary, Map<Integer, String>> pages = new IdentityHashMap<>();

  PdfContent(PDDocument pdf) throws IOException {
    for (PDPage page : pdf.getPages()) {
      Map<Integer, String> pieces = new HashMap<>();
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        if (content.getMCID() >= 0) {
          pieces.put(content.getMCID(), text(content));
        }
      }
      pages.put(page.getCOSObject(), pieces);
    }
  }

  /**
   * What is to be read: the text that stands in for a hyphenated word, or the letters themselves.
   */
  private static String text(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition letter) {
        text.append(letter.getUnicode());
      }
    }
    return text.toString();
  }

  /** All text below an element, in logical order. */
  String below(COSDictionary element) {
    StringBuilder text = new StringBuilder();
    for (COSBase kid : Tags.kids(element)) {
      text.append(Tags.isElement(kid) ? below((COSDictionary) kid) : piece(element, kid));
    }
    return text.toString();
  }

  /** The text of a kid that is content; empty for an annotation. */
  String piece(COSDictionary element, COSBase kid) {
    int number = Tags.number(kid);
    if (number < 0) {
      return "";
    }
    String piece = pages.get(Tags.page(element, kid)).get(number);
    if (piece == null) {
      throw new AssertionError("marked content " + number + " is tagged but not on its page");
    }
    return piece;
  }

  static List<COSDictionary> elements(COSDictionary parent) {
    List<COSDictionary> elements = new ArrayList<>();
    for (COSBase kid : Tags.kids(parent)) {
      if (Tags.isElement(kid)) {
        elements.add((COSDictionary) kid);
      }
    }
    return elements;
  }
}
