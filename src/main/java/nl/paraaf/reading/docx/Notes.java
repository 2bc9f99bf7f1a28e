package nl.paraaf.reading.docx;

import java.util.HashMap;
import java.util.Map;

/** The footnotes and endnotes of a document, numbered in the order in which they are read. */
final class Notes {
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};

  private final Map<String, Element> footnotes = new HashMap<>();
  private final Map<String, Element> endnotes = new HashMap<>();
  private int footnoteCount;
  private int endnoteCount;

  Notes(Element footnotePart, Element endnotePart) {
    footnotePart.all("w:footnote").forEach(n -> footnotes.put(n.attribute("w:id"), n));
    endnotePart.all("w:endnote").forEach(n -> endnotes.put(n.attribute("w:id"), n));
  }

  /** Reads a mark; a note is read once, wherever else its mark is repeated. */
  void mark(Element reference, ParagraphText text) {
    String id = reference.attribute("w:id");
    if (reference.name().equals("w:footnoteReference")) {
      Element body = footnotes.remove(id);
      if (body != null) {
        String number = String.valueOf(++footnoteCount);
        text.note(number, body, "voetnoot " + number);
      }
    } else {
      Element body = endnotes.remove(id);
      if (body != null) {
        String number = roman(++endnoteCount);
        text.note(number, body, "eindnoot " + number);
      }
    }
  }

  private static String roman(int number) {
    return number < 100 ? TENS[number / 10] + ONES[number % 10] : String.valueOf(number);
  }
}
