package nl.paraaf.readback;

import nl.paraaf.source.Span;

/**
 * Where the words of a paragraph were written.
 *
 * @param span in Markdown, a clause, a draft or a template; nowhere for words that nobody wrote
 * @param words as the document has them, in the form of {@link Words}
 * @param row of a cell below the header of a table in prose, from 1; 0 for the header
 * @param column of a cell, from 1; 0 for all else
 */
record Home(Part part, Span span, String words, int row, int column) {

  /** What of the block at the place it is. */
  enum Part {
    WORDS,
    HEADING,
    TITLE,
    CAPTION,
    CELL
  }

  static final Home NONE = new Home(Part.WORDS, Span.nowhere(), "", 0, 0);

  /** Whether the words stand in a file of content, and are no value of a record. */
  boolean isProse() {
    return !span.isNowhere() && !isTemplate();
  }

  boolean isTemplate() {
    return span.file().endsWith(".ftl");
  }
}
