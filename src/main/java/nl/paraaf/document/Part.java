package nl.paraaf.document;

import java.util.List;

/** A run of pages of one shape. Each part starts on a new page. */
public record Part(Layout layout, List<Block> blocks) {
  public Part {
    blocks = List.copyOf(blocks);
  }

  /** The shape of the pages. */
  public enum Layout {
    /** Upright, with the narrow text column of a letter. */
    LETTER,
    /** Upright, with a wide text column, for annexes. */
    PORTRAIT,
    /** On its side, for wide tables. */
    LANDSCAPE
  }
}
