package nl.paraaf.manuscript;

import java.util.List;

/**
 * A text to be checked.
 *
 * @param name as the user knows it: a document, or a file
 * @param passages in reading order; a footnote comes right after the passage with its mark
 * @param typeset whether its spaces, hyphens and subscripts are those that a reader will see; not
 *     so in Markdown, in which they are put later, and in plain text, which cannot show them
 */
public record Manuscript(String name, List<Passage> passages, boolean typeset) {
  public Manuscript {
    passages = List.copyOf(passages);
  }

  /** A text as it will be read. */
  public Manuscript(String name, List<Passage> passages) {
    this(name, passages, true);
  }
}
