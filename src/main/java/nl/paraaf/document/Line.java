package nl.paraaf.document;

import java.util.List;

/** Inline content that stands on a line of its own. */
public record Line(List<Inline> content) {
  public Line {
    content = List.copyOf(content);
  }

  public static Line of(Inline... content) {
    return new Line(List.of(content));
  }

  public static Line of(String text) {
    return of(new Inline.Text(text));
  }
}
