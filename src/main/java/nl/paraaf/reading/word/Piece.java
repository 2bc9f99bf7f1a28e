package nl.paraaf.reading.word;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the content of a paragraph, in flat order.
 *
 * @param kind what it is
 * @param text its characters in flat text; {@code ""} for a mark
 * @param nodes elements as they stand in their parent: one run of text, the runs of a field
 * @param around what it stands in, outermost first: controls, links, changes
 */
public record Piece(Kind kind, String text, List<Xml> nodes, List<Xml> around) {
  /** What a piece is. */
  public enum Kind {
    TEXT,
    NOTE,
    FIELD,
    PICTURE,
    /** What takes no room: bookmarks, comments, ends of fields that begin elsewhere. */
    MARK
  }

  public Piece {
    nodes = List.copyOf(nodes);
    around = List.copyOf(around);
  }

  /** The run of a piece that is one. */
  public Xml run() {
    return nodes.get(0);
  }

  /**
   * A part of a text.
   *
   * @param from in this piece
   */
  public Piece slice(int from, int to) {
    if (kind != Kind.TEXT || from == 0 && to == text.length()) {
      return this;
    }
    Xml copy = run().shell();
    int at = 0;
    for (Xml child : run().children()) {
      String own = Pieces.characters(child);
      int a = Math.max(0, from - at);
      int b = Math.min(own.length(), to - at);
      if (child.is("w:rPr")) {
        copy.add(child.copy());
      } else if (a < b) {
        copy.add(own.length() == b - a ? child.copy() : cut(child, own.substring(a, b)));
      }
      at += own.length();
    }
    return new Piece(kind, text.substring(from, to), List.of(copy), around);
  }

  private static Xml cut(Xml child, String text) {
    return Xml.element(child.name(), "xml:space", "preserve").add(Xml.text(text));
  }

  /** The elements around it of a name. */
  public List<Xml> around(String name) {
    List<Xml> found = new ArrayList<>();
    around.stream().filter(x -> x.is(name)).forEach(found::add);
    return found;
  }
}
