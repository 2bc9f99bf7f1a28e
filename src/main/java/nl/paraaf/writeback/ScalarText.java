package nl.paraaf.writeback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.paraaf.writeback.ScalarForm.Style;

/** A value as text of YAML, in the layout of the value that stood in its place. */
final class ScalarText {
  private final String text;
  private final ScalarForm old;
  private final String newline;

  /**
   * @param text of the whole file
   * @param old how the value is written now
   */
  ScalarText(String text, ScalarForm old) {
    this.text = text;
    this.old = old;
    this.newline = text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** The value in a style; empty when it cannot be written so here. */
  Optional<String> write(Style style, String value) {
    return switch (style) {
      case PLAIN -> value.isEmpty() ? Optional.empty() : flow(value, "", "");
      case SINGLE -> flow(value.replace("'", "''"), "'", "'");
      case DOUBLE -> Optional.of('"' + escaped(value) + '"');
      case FOLDED -> folded(value);
      case LITERAL -> literal(value);
    };
  }

  /** On one line, or filled like the old value when that took more lines. */
  private Optional<String> flow(String value, String before, String after) {
    if (value.contains("\n")) {
      return Optional.empty();
    }
    String whole = before + value + after;
    String was = text.substring(old.from(), old.to());
    if (!was.contains("\n")) {
      return Optional.of(whole);
    }
    List<String> lines = new ArrayList<>(List.of(was.split("\r\n|\r|\n", -1)));
    int column = old.from() - (text.lastIndexOf('\n', old.from() - 1) + 1);
    String second = lines.get(1);
    String indent = second.substring(0, second.length() - second.stripLeading().length());
    lines.replaceAll(String::strip);
    List<String> filled = new Filling(lines, indent.length(), column).fill(whole);
    return Optional.of(String.join(newline + indent, filled));
  }

  private static String escaped(String value) {
    StringBuilder out = new StringBuilder();
    for (char c : value.toCharArray()) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' '
              || c == '\u00a0'
              || c == '\u0085'
              || c == '\ufeff'
              || c == '\u2028'
              || c == '\u2029') {
            out.append("\\u").append(String.format("%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  /** A folded block keeps the lines that still say the same. */
  private Optional<String> folded(String value) {
    String body = body(value);
    if (body.isEmpty() || body.startsWith(" ") || body.contains("\n ")) {
      return Optional.empty();
    }
    List<String> was = stripped();
    List<String> out = new ArrayList<>(List.of(header()));
    String pad = " ".repeat(old.indent());
    String[] paragraphs = body.split("\n", -1);
    List<List<String>> before = stretches(was);
    for (int i = 0; i < paragraphs.length; i++) {
      if (i > 0) {
        out.add("");
      }
      List<String> like = i < before.size() ? before.get(i) : was;
      new Filling(like, old.indent(), old.indent())
          .fill(paragraphs[i])
          .forEach(line -> out.add(line.isEmpty() ? "" : pad + line));
    }
    return Optional.of(String.join(newline, out));
  }

  private Optional<String> literal(String value) {
    String body = body(value);
    if (body.isEmpty() || body.startsWith(" ") || body.startsWith("\n")) {
      return Optional.empty();
    }
    String pad = " ".repeat(old.indent());
    List<String> out = new ArrayList<>(List.of(header()));
    body.lines().forEach(line -> out.add(line.isEmpty() ? "" : pad + line));
    return Optional.of(String.join(newline, out));
  }

  /** Without the line end that the block itself gives or leaves out. */
  private static String body(String value) {
    return value.endsWith("\n") ? value.substring(0, value.length() - 1) : value;
  }

  private String header() {
    String was = text.substring(old.from(), old.to());
    return was.split("\r\n|\r|\n", 2)[0];
  }

  private List<String> stripped() {
    List<String> lines = new ArrayList<>(old.lines(text));
    lines.replaceAll(l -> l.length() >= old.indent() ? l.substring(old.indent()) : "");
    return lines;
  }

  /** The lines between empty ones. */
  private static List<List<String>> stretches(List<String> lines) {
    List<List<String>> all = new ArrayList<>();
    all.add(new ArrayList<>());
    for (String line : lines) {
      if (line.isBlank()) {
        all.add(new ArrayList<>());
      } else {
        all.get(all.size() - 1).add(line);
      }
    }
    return all;
  }
}
