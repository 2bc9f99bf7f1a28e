package nl.paraaf.intake.markdown;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.source.Position;
import nl.paraaf.source.Span;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Places of nodes in a Markdown file, and what is wrong there. */
final class Faults {
  private final String file;
  private final String text;
  private final int indent;
  private final Diagnostics diagnostics;

  /**
   * Places in a text.
   *
   * @param indent how many columns stand before each line in the file
   */
  Faults(String file, String text, int indent, Diagnostics diagnostics) {
    this.file = file;
    this.text = text;
    this.indent = indent;
    this.diagnostics = diagnostics;
  }

  void add(String code, String message, Node node, String... hints) {
    add(code, message, span(node), hints);
  }

  void add(String code, String message, Span span, String... hints) {
    diagnostics.add(Diagnostic.error(code, message, span, hints));
  }

  /** The place of a node, or of the nearest node around it that has one. */
  Span span(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      List<SourceSpan> spans = at.getSourceSpans();
      if (!spans.isEmpty()) {
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(
            file,
            new Position(first.getLineIndex() + 1, first.getColumnIndex() + indent + 1),
            new Position(
                last.getLineIndex() + 1,
                last.getColumnIndex() + indent + 1 + Math.max(1, last.getLength())));
      }
    }
    return Span.at(file, 1, 1);
  }

  /** The place of a word inside a node. */
  Span word(Node node, String word) {
    List<SourceSpan> spans = node.getSourceSpans();
    for (SourceSpan span : spans) {
      int from = span.getInputIndex();
      int to = Math.min(text.length(), from + span.getLength());
      int at = text.substring(from, to).indexOf(word);
      if (at >= 0) {
        return Span.on(
            file, span.getLineIndex() + 1, span.getColumnIndex() + indent + at + 1, word.length());
      }
    }
    return span(node);
  }
}
