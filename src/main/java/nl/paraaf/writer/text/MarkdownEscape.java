package nl.paraaf.writer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps text text: what CommonMark, pipe tables, footnotes or strike-through would take for a mark
 * gets a backslash.
 */
final class MarkdownEscape {
  /** Marks that mean something anywhere in a line. */
  private static final String MARKS = "\\`*_[]<|~";

  /** An ampersand that would start an entity. */
  private static final Pattern ENTITY = Pattern.compile("&(?=#?[0-9A-Za-z]+;)");

  /** The start of a heading, a list, a quotation, a rule under a heading. */
  private static final Pattern START = Pattern.compile("^([#+\\-=>:])");

  private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

  /**
   * The space after a sentence: behind its stop, what closes behind that, and the marks of
   * footnotes; before the capital of the next one. What looks like a sentence and is none costs a
   * line end, no text.
   */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<=[.?!])([)*\u2019\u201d]{0,3}(?:\\[\\^\\d+])*) (?=[\u2018\u201c(*\\[]{0,3}\\p{Lu})");

  private MarkdownEscape() {}

  /** Text inside a line. */
  static String text(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (MARKS.indexOf(c) >= 0) {
        out.append('\\');
      }
      // Other white space than the space could end the line or indent it.
      out.append(c < ' ' || c == '\u2028' || c == '\u2029' || c == '\u0085' ? ' ' : c);
    }
    return ENTITY.matcher(out).replaceAll("\\\\&");
  }

  /** Text that is a line. */
  static String line(String text) {
    return start(text(text.strip()));
  }

  /** A rendered line whose start may not be taken for a mark. */
  static String start(String line) {
    String safe = START.matcher(line).replaceFirst("\\\\$1");
    return NUMBERED.matcher(safe).replaceFirst("$1\\\\$2");
  }

  /** A rendered paragraph as lines, a sentence on each. */
  static List<String> sentences(String paragraph) {
    List<String> out = new ArrayList<>();
    for (String hard : paragraph.split("\n", -1)) {
      String broken = SENTENCE.matcher(hard).replaceAll("$1\n");
      for (String line : broken.split("\n", -1)) {
        out.add(start(line.strip()));
      }
    }
    return out;
  }
}
