package nl.paraaf.writer.text;

/**
 * Markup that is both HTML and well-formed XML. Whatever comes from outside goes through {@link
 * #text} or an attribute, and both escape.
 */
final class Markup {
  private final StringBuilder out = new StringBuilder();

  /**
   * An element in a line of text.
   *
   * @param attributes names and values in turn; one with an empty value is left out
   */
  Markup inline(String tag, Runnable content, String... attributes) {
    open(tag, attributes);
    content.run();
    out.append("</").append(tag).append('>');
    return this;
  }

  /** An element that starts on a new line and ends one. */
  Markup block(String tag, Runnable content, String... attributes) {
    newLine();
    inline(tag, content, attributes);
    newLine();
    return this;
  }

  /** An element without content. */
  Markup empty(String tag, String... attributes) {
    open(tag, attributes);
    out.insert(out.length() - 1, '/');
    return this;
  }

  Markup text(String text) {
    text.codePoints().forEach(this::escaped);
    return this;
  }

  /** Takes over markup that was made by another instance. */
  Markup take(Markup other) {
    out.append(other.out);
    return this;
  }

  /** Text of ours that stands as it is: a document type or a style sheet. */
  Markup raw(String text) {
    out.append(text);
    return this;
  }

  void newLine() {
    if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  private void open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        text(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
  }

  private void escaped(int character) {
    switch (character) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(isXml(character) ? character : 0xFFFD);
    }
  }

  /** The characters of XML 1.0, production 2. */
  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
