package nl.paraaf.redline;

import java.util.List;
import nl.paraaf.reading.word.Xml;

/** The properties of a paragraph. */
final class Shape {
  /** What comes last in them, in the order of the schema. */
  private static final List<String> LAST = List.of("w:rPr", "w:sectPr", "w:pPrChange");

  /** What comes before the number in them. */
  private static final List<String> BEFORE_NUMBER =
      List.of(
          "w:pStyle",
          "w:keepNext",
          "w:keepLines",
          "w:pageBreakBefore",
          "w:framePr",
          "w:widowControl");

  private Shape() {}

  /** Those of a paragraph, made when there are none. */
  static Xml of(Xml paragraph) {
    return paragraph
        .child("w:pPr")
        .orElseGet(
            () -> {
              Xml shape = Xml.element("w:pPr");
              paragraph.children().add(0, shape);
              return shape;
            });
  }

  /** Where a number belongs in them. */
  static int numberPlace(Xml shape) {
    int at = 0;
    while (at < shape.children().size()
        && BEFORE_NUMBER.contains(shape.children().get(at).name())) {
      at++;
    }
    return at;
  }

  /** Where the look of the mark stands in them, or would. */
  static int end(Xml shape) {
    List<Xml> children = shape.children();
    for (int i = 0; i < children.size(); i++) {
      if (LAST.contains(children.get(i).name())) {
        return i;
      }
    }
    return children.size();
  }
}
