package nl.paraaf.redline;

import java.util.Optional;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.reading.word.Xml;

/** Whether a paragraph says something else by its shape: another style, level or list. */
final class Restyling {
  private static final String BULLET = "•";

  private Restyling() {}

  /**
   * Compares two shapes.
   *
   * @param before that of the old paragraph, with the lists of the new file
   * @param after that of the new paragraph
   */
  static boolean isSeen(Block.Paragraph old, Block.Paragraph now, Xml before, Xml after) {
    if (!old.style().equals(now.style())) {
      return true;
    }
    if (old.number().equals(BULLET) && now.number().equals(BULLET)) {
      return !level(before).equals(level(after));
    }
    return !list(before).equals(list(after));
  }

  private static String list(Xml shape) {
    return shape.child("w:numPr").map(n -> n.value("w:numId")).orElse("") + "/" + level(shape);
  }

  private static String level(Xml shape) {
    Optional<Xml> list = shape.child("w:numPr");
    return list.map(n -> n.value("w:ilvl")).orElse("");
  }
}
