package nl.paraaf.writeback;

import java.util.ArrayList;
import java.util.List;

/**
 * How a single value is written in YAML, and the stretch of the file that it takes (YAML 1.2,
 * chapters 7 and 8).
 *
 * @param style by which sign it begins
 * @param to the offset after its last character; before the line end that closes a block
 * @param indent columns before each line of a block, or of the lines after the first
 */
record ScalarForm(Style style, int from, int to, int indent) {

  /** The ways to write a value. */
  enum Style {
    PLAIN,
    SINGLE,
    DOUBLE,
    FOLDED,
    LITERAL
  }

  /**
   * The form of the value that begins at an offset.
   *
   * @param plainEnd where it ends when it is written without signs, as the parser has it
   */
  static ScalarForm of(String text, int from, int plainEnd) {
    char first = from < text.length() ? text.charAt(from) : ' ';
    return switch (first) {
      case '"' -> new ScalarForm(Style.DOUBLE, from, quoted(text, from, '"'), indent(text, from));
      case '\'' -> new ScalarForm(Style.SINGLE, from, quoted(text, from, '\''), indent(text, from));
      case '>' -> block(Style.FOLDED, text, from);
      case '|' -> block(Style.LITERAL, text, from);
      default -> new ScalarForm(Style.PLAIN, from, plainEnd, indent(text, from));
    };
  }

  private static int quoted(String text, int from, char quote) {
    for (int i = from + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean twice = quote == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'';
      if (c == '\\' && quote == '"') {
        i++;
      } else if (c == quote && twice) {
        i++;
      } else if (c == quote) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static ScalarForm block(Style style, String text, int from) {
    int at = lineEnd(text, from);
    int end = at;
    int indent = -1;
    while (at < text.length()) {
      int start = at + (text.startsWith("\r\n", at) ? 2 : 1);
      int stop = lineEnd(text, start);
      int spaces = spaces(text, start, stop);
      boolean blank = start + spaces == stop;
      if (!blank && indent < 0) {
        indent = spaces;
      }
      if (!blank && (spaces < indent || spaces == 0)) {
        break;
      }
      end = blank ? end : stop;
      at = stop;
    }
    return new ScalarForm(style, from, end, Math.max(indent, 1));
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int spaces(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == ' ') {
      at++;
    }
    return at - from;
  }

  /** The indent of the second line of a value; that of its line, and two, when there is none. */
  private static int indent(String text, int from) {
    int start = text.lastIndexOf('\n', from - 1) + 1;
    return spaces(text, start, text.length()) + 2;
  }

  /** The lines of a block, without its first, as they stand in the file. */
  List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.substring(from, to).split("\r\n|\r|\n", -1)));
    lines.remove(0);
    return lines;
  }
}
