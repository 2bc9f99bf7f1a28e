package nl.paraaf.redline;

import java.util.List;
import nl.paraaf.reading.word.Piece;
import nl.paraaf.reading.word.Xml;

/**
 * A piece of a paragraph with what happened to it.
 *
 * @param around what it stands in from now on, outermost first
 */
record Entry(Piece piece, State state, List<Xml> around) {
  /** What happened to a piece, and the element that says so. */
  enum State {
    KEPT(""),
    INSERTED("w:ins"),
    DELETED("w:del"),
    MOVED_FROM("w:moveFrom"),
    MOVED_TO("w:moveTo");

    private final String element;

    State(String element) {
      this.element = element;
    }

    String element() {
      return element;
    }

    boolean isOld() {
      return this == DELETED || this == MOVED_FROM;
    }
  }

  Entry {
    around = List.copyOf(around);
  }

  static Entry of(Piece piece, State state) {
    return new Entry(piece, state, piece.around());
  }
}
