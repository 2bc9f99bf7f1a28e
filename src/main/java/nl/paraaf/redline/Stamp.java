package nl.paraaf.redline;

import java.util.List;
import java.util.function.Predicate;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.word.WordFile;
import nl.paraaf.reading.word.Xml;

/** Makes the elements that say what was changed, each with an id of its own. */
final class Stamp {
  /** Of an edited paragraph, of the next one, and of paragraphs that come or go whole. */
  private static final int WHOLE = 2;

  /** LibreOffice takes times that differ one minute for equal. */
  private static final int APART = 3;

  private final Author author;
  private int last;
  private int minute;

  Stamp(Author author, WordFile file) throws UnreadableException {
    this.author = author;
    for (String part : file.names()) {
      if (part.startsWith("word/") && part.endsWith(".xml") && !part.contains("/charts/")) {
        file.tree(part)
            .everything()
            .map(x -> x.attribute("w:id"))
            .filter(id -> id.matches("\\d{1,8}"))
            .forEach(id -> last = Math.max(last, Integer.parseInt(id)));
      }
    }
  }

  /** A number that no other annotation of the file has. */
  int id() {
    return ++last;
  }

  /**
   * From here on, changes are those of a next paragraph, or of whole ones. LibreOffice takes changes
   * of one author and time that touch for one change, and forgets that a paragraph ends between
   * them: so those of neighbours are some minutes apart.
   */
  void next(boolean whole) {
    minute = whole ? WHOLE : (minute + 1) % WHOLE;
  }

  /** An element such as {@code w:ins}. */
  Xml element(String name) {
    return Xml.element(
        name, "w:id", "" + id(), "w:author", author.name(), "w:date", author.date(minute * APART));
  }

  /** Puts a mark such as {@code w:ins} on the end of a paragraph; another one goes. */
  void mark(Xml paragraph, String name) {
    Xml look = markLook(paragraph);
    look.children().removeIf(isMark());
    look.children().add(0, element(name));
  }

  /** Takes away what is marked on the end of a paragraph. */
  static void unmark(Xml paragraph) {
    Shape.of(paragraph)
        .child("w:rPr")
        .ifPresent(look -> look.children().removeIf(isMark()));
  }

  private static Predicate<Xml> isMark() {
    List<String> marks = List.of("w:ins", "w:del", "w:moveFrom", "w:moveTo");
    return x -> marks.contains(x.name());
  }

  private static Xml markLook(Xml paragraph) {
    Xml shape = Shape.of(paragraph);
    return shape
        .child("w:rPr")
        .orElseGet(
            () -> {
              Xml look = Xml.element("w:rPr");
              shape.children().add(Shape.end(shape), look);
              return look;
            });
  }

  /** Says of what shape a paragraph was before. */
  void reshape(Xml paragraph, Xml oldShape) {
    Xml shape = Shape.of(paragraph);
    shape.children().removeIf(x -> x.is("w:pPrChange"));
    Xml before = Xml.element("w:pPr");
    oldShape.children().stream()
        .filter(x -> !List.of("w:rPr", "w:sectPr", "w:pPrChange").contains(x.name()))
        .forEach(x -> before.add(x.copy()));
    shape.add(element("w:pPrChange").add(before));
  }

  /** Marks a row as {@code w:ins} or {@code w:del}. */
  void row(Xml row, String name) {
    Xml properties = row.child("w:trPr").orElse(null);
    if (properties == null) {
      properties = Xml.element("w:trPr");
      int at = row.children().isEmpty() || !row.children().get(0).is("w:tblPrEx") ? 0 : 1;
      row.children().add(at, properties);
    }
    properties.add(element(name));
  }
}
