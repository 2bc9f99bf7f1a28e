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

  /** The place in the file of a place in the markup: that of the last anchor before it. */
  public Span original(Position at) {
    Span found = Span.at(file, 1, 1);
    for (Anchor anchor : anchors) {
      if (anchor.inMarkup().compareTo(at) > 0) {
        break;
      }
      found = shifted(anchor, at);
    }
    return found;
  }

  /** An interpolation stands in the markup as in the file: columns inside it count on. */
  private static Span shifted(Anchor anchor, Position at) {
    Span span = anchor.inFile();
    int inside = at.column() - anchor.inMarkup().column();
    boolean sameLine = at.line() == anchor.inMarkup().line();
    boolean within =
        sameLine
            && span.end().line() == span.start().line()
            && span.start().column() + inside < span.end().column();
    return within
        ? Span.on(
            span.file(),
            span.start().line(),
            span.start().column() + inside,
            span.end().column() - span.start().column() - inside)
        : span;
  }

  /** From here on, the markup comes from there. */
  public record Anchor(Position inMarkup, Span inFile) {}
}
