package nl.paraaf.publishing;

import java.nio.charset.StandardCharsets;

/** XML with an element a line, so that a changed value changes only its own line. */
final class XmlText {
  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private int depth;

  /** An element with elements in it. Attributes are names and values in turn. */
  void element(String name, Runnable content, String... attributes) {
    indent().append('<').append(name);
    attributes(attributes);
    out.append(">\n");
    depth++;
    content.run();
    depth--;
    indent().append("</").append(name).append(">\n");
  }

  /** An element with text in it. */
  void text(String name, String text, String... attributes) {
    indent().append('<').append(name);
    attributes(attributes);
    out.append('>').append(escaped(text)).append("</").append(name).append(">\n");
  }

  private StringBuilder indent() {
    return out.append("  ".repeat(depth));
  }

  private void attributes(String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escaped(attributes[i + 1])).append('"');
    }
  }

  /** A character that XML cannot hold becomes the replacement character. */
  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n', '\r', '\t' -> safe.append("&#").append(c).append(';');
                default -> safe.appendCodePoint(isXml(c) ? c : 0xFFFD);
              }
            });
    return safe.toString();
  }

  private static boolean isXml(int c) {
    return c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
