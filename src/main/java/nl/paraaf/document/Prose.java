package nl.paraaf.document;

import java.util.List;
import nl.paraaf.source.Position;
import nl.paraaf.source.Span;

/**
 * Prose in the semantic vocabulary of the templates, with its interpolations still open, and the
 * way back to the Markdown it came from.
 *
 * @param file the Markdown file, as the user knows it
 * @param markup elements of the vocabulary and {@code ${…}}; all other text is escaped, so that it
 *     can hold no directive
 * @param anchors places in {@code markup} with their place in the file, in order
 */
public record Prose(String file, String markup, List<Anchor> anchors) {
  public Prose {
    anchors = List.copyOf(anchors);
  }

  /** From here on, the markup comes from there. */
  public record Anchor(Position inMarkup, Span inFile) {}
}
