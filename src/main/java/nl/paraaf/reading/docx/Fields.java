package nl.paraaf.reading.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open, innermost first: of a field the result is text, its code is not. */
final class Fields {
  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean result;
    private int from;
  }

  private final Deque<Field> open = new ArrayDeque<>();
  private boolean contents;

  void begin() {
    if (open.size() < 100) {
      open.push(new Field());
    }
  }

  void code(String text) {
    if (!open.isEmpty()) {
      open.element().code.append(text);
      contents |= isContents(open.element());
    }
  }

  /** The result begins. */
  void separate(int offset) {
    if (!open.isEmpty()) {
      open.element().result = true;
      open.element().from = offset;
    }
  }

  /** Ends the innermost field. */
  void end(ParagraphText text) {
    if (open.isEmpty()) {
      return;
    }
    Field field = open.pop();
    if (field.result && field.from <= text.length()) {
      Stretches.ofField(field.code.toString())
          .ifPresent(kind -> text.stretch(kind, field.from, ""));
    }
  }

  boolean inCode() {
    return open.stream().anyMatch(field -> !field.result);
  }

  /** Whether the paragraph that ends here is, in part, of a table of contents. */
  boolean wasContents() {
    boolean was = contents;
    contents = open.stream().anyMatch(Fields::isContents);
    open.forEach(field -> field.from = 0);
    return was;
  }

  private static boolean isContents(Field field) {
    return field.code.toString().strip().startsWith("TOC");
  }
}
