package nl.paraaf.manuscript;

import java.util.List;
import nl.paraaf.source.Span;

/**
 * A stretch of text that is read in one go: a heading, a paragraph, an item, a cell, a footnote.
 *
 * @param text as printed, with its no-break spaces, with ₂ for a digit below the line, without
 *     marks of footnotes and without marks of lists; {@code \n} for a forced new line
 * @param group which list or table of the manuscript it is in, from 1; 0 for none. The innermost
 *     counts.
 * @param index which item of its list or row of its table, from 1; 0 for none. The first passage of
 *     an item has kind {@link Kind#ITEM}, further ones {@link Kind#PARAGRAPH}.
 * @param level of a heading, from 1; depth of a list, from 1; 0 otherwise
 * @param notes marks of footnotes, in order of place
 * @param stretches parts that are not plain prose, in order of place; they may nest
 * @param locator the way back
 */
public record Passage(
    Kind kind,
    String text,
    int group,
    int index,
    int level,
    List<NoteMark> notes,
    List<Stretch> stretches,
    Locator locator) {
  public Passage {
    notes = List.copyOf(notes);
    stretches = List.copyOf(stretches);
  }

  /** What a passage is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    CELL,
    CAPTION,
    /** Of a text box. */
    BOX_TITLE,
    /** A footnote; its number is in {@link Passage#index()}. */
    NOTE,
    /** Of a letterhead: addresses, colophon, date, subject. */
    LETTERHEAD,
    SALUTATION,
    SIGNATURE
  }

  /**
   * The mark of a footnote.
   *
   * @param offset in the text: before the character with that index
   */
  public record NoteMark(int offset, String mark) {}

  /**
   * A part of the text.
   *
   * @param path of the value for a {@link StretchKind#FIELD}, the address of a {@link
   *     StretchKind#LINK}; empty otherwise
   */
  public record Stretch(StretchKind kind, int from, int to, String path) {}

  /** What a stretch is. */
  public enum StretchKind {
    /** Merged from the records: nobody typed it. */
    FIELD,
    /** A reference to another place in the text. */
    REFERENCE,
    /** An address, or the text of a link. */
    LINK,
    /** Still open. */
    PLACEHOLDER
  }

  /** From a part of the text to its place in a file of the user. */
  @FunctionalInterface
  public interface Locator {
    Span at(int from, int to);
  }

  /** The place of a part of the text. */
  public Span at(int from, int to) {
    return locator.at(from, to);
  }

  /** Whether a character was merged, refers, links or is open: not typed as prose. */
  public boolean inside(StretchKind wanted, int offset) {
    for (Stretch stretch : stretches) {
      if (stretch.kind() == wanted && stretch.from() <= offset && offset < stretch.to()) {
        return true;
      }
    }
    return false;
  }
}
