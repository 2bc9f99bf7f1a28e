package nl.paraaf.intake.markdown;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.document.Prose;
import nl.paraaf.source.Position;
import nl.paraaf.source.Span;

/** Writes markup and keeps where each part of it came from. */
final class MarkupWriter {
  private final StringBuilder out = new StringBuilder();
  private final List<Prose.Anchor> anchors = new ArrayList<>();
  private int line = 1;
  private int column = 1;

  /** From here on, the markup comes from there. */
  void anchor(Span span) {
    anchors.add(new Prose.Anchor(new Position(line, column), span));
  }

  /**
   * An opening tag with attributes: name, value, name, value; those with an empty value are left
   * out.
   */
  MarkupWriter open(String element, String... attributes) {
    return raw("<").raw(element).attributes(attributes).raw(">");
  }

  MarkupWriter close(String element) {
    return raw("</").raw(element).raw(">");
  }

  /** An element without content. */
  MarkupWriter empty(String element, String... attributes) {
    return raw("<").raw(element).attributes(attributes).raw("/>");
  }

  private MarkupWriter attributes(String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        raw(" ").raw(attributes[i]).raw("=\"").text(attributes[i + 1]).raw("\"");
      }
    }
    return this;
  }

  /**
   * Text of the user, so that neither XML nor FreeMarker finds anything in it: interpolations begin
   * with a dollar or number sign and a brace, tags of the other syntax with {@code [#} or {@code
   * [@}.
   */
  MarkupWriter text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      switch (c) {
        case '&' -> raw("&amp;");
        case '<' -> raw("&lt;");
        case '>' -> raw("&gt;");
        case '"' -> raw("&quot;");
        case '$' -> raw("&#36;");
        case '#' -> raw(next == '{' ? "&#35;" : "#");
        case '[' -> raw("#@=/".indexOf(next) >= 0 ? "&#91;" : "[");
        default -> raw(String.valueOf(c));
      }
    }
    return this;
  }

  /** Markup, or an interpolation, as it stands. */
  MarkupWriter raw(String markup) {
    out.append(markup);
    for (int i = 0; i < markup.length(); i++) {
      if (markup.charAt(i) == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return this;
  }

  MarkupWriter newLine() {
    return raw("\n");
  }

  Prose prose(String file) {
    return new Prose(file, out.toString(), anchors);
  }
}
