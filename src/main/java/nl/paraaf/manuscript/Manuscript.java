package nl.paraaf.manuscript;

import java.util.List;

/**
 * A text to be checked.
 *
 * @param name as the user knows it: a document, or a file
 * @param passages in reading order; a footnote comes right after the passage with its mark
 */
public record Manuscript(String name, List<Passage> passages) {
  public Manuscript {
    passages = List.copyOf(passages);
  }
}
