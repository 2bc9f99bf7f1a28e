package nl.paraaf.intake.markdown;

import java.util.List;
import nl.paraaf.source.Span;

/**
 * A run of words in a Markdown file, with the place of everything in it.
 *
 * @param extent the lines of what would go when it is taken out: of a paragraph its own, of the
 *     first paragraph of an item the item, of a cell its row, of a note its definition
 * @param pieces what is in it, in order
 * @param table where the table of a cell begins; nowhere for all but cells
 * @param row the row of a cell below the header, from 1; 0 for the header
 * @param label of a note; empty for all but notes
 */
public record SourceBlock(
    Kind kind, Span extent, List<Piece> pieces, Span table, int row, int column, String label) {
  public SourceBlock {
    pieces = List.copyOf(pieces);
  }

  /** The place of its first word. */
  public Span place() {
    return pieces.isEmpty() ? extent : pieces.get(0).span();
  }

  /** What the words are for. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    /** The first paragraph of an item of a list. */
    ITEM,
    CELL,
    /** The title of a box. */
    TITLE,
    /** The caption of a table. */
    CAPTION,
    /** The first paragraph of a footnote. */
    NOTE
  }

  /**
   * A part of it.
   *
   * @param text what a reader sees, for words; the source for all else
   * @param span where it stands, on one line
   */
  public record Piece(PieceKind kind, String text, Span span) {}

  /** What a part is. */
  public enum PieceKind {
    /** One character. */
    LETTER,
    /** White space, also the end of a line. */
    SPACE,
    /** A computed value. */
    EXPRESSION,
    /** The mark of a footnote: its text is the label, or empty for a note in the line. */
    NOTE,
    /** Sources: in running text a footnote, elsewhere words. */
    CITATION,
    /** A reference inside the document. */
    REFERENCE,
    /** An open place. */
    PLACEHOLDER,
    /** Signs that are not seen: of emphasis, of a link, the name at the end of a heading. */
    SIGN,
    /** Words of which the parser does not tell which character is which. */
    OTHER
  }
}
