package nl.paraaf.reading.text;

import nl.paraaf.manuscript.Passage.Kind;

/**
 * A block of text while it is put together.
 *
 * @param page on which it begins
 */
record Piece(Kind kind, Traced text, int group, int index, int level, int page) {
  Piece as(Kind other) {
    return new Piece(other, text, group, index, level, page);
  }
}
