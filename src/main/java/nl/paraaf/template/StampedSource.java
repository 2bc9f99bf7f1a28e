package nl.paraaf.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.paraaf.source.Position;
import nl.paraaf.source.Span;

/**
 * A template in which each element of the vocabulary carries the place where it was written, as an
 * attribute {@code plaats}. FreeMarker counts columns in the stamped text; {@link #original} counts
 * them back.
 */
final class StampedSource {
  /**
   * Elements without a place: {@code veld} is written by the program, {@code stuk} uses the name.
   */
  private static final Set<String> UNSTAMPED = Set.of("veld", "stuk", "sub", "sup");

  private final String file;
  private final String source;
  private final StringBuilder out = new StringBuilder();
  private final List<Insert> inserts = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  /** Text of {@code length} put in on {@code line}, before what was at {@code column}. */
  private record Insert(int line, int column, int length) {}

  /**
   * Stamps a template.
   *
   * @param file the template's name as the user knows it
   */
  StampedSource(String file, String source) {
    this.file = file;
    this.source = source;
    stamp();
  }

  String stamped() {
    return out.toString();
  }

  /** The place in the user's file of a place in the stamped text. */
  Span original(int stampedLine, int stampedColumn) {
    int column = stampedColumn;
    for (Insert insert : inserts) {
      if (insert.line() == stampedLine && column > insert.column()) {
        column = Math.max(insert.column(), column - insert.length());
      }
    }
    Position position = new Position(Math.max(1, stampedLine), Math.max(1, column));
    return Span.at(file, position.line(), position.column());
  }

  private void stamp() {
    while (at < source.length()) {
      if (source.startsWith("<#--", at)) {
        copyTo(endOf("-->", at + 4));
      } else if (source.startsWith("<!--", at)) {
        copyTo(endOf("-->", at + 4));
      } else if (source.startsWith("<![CDATA[", at)) {
        copyTo(endOf("]]>", at));
      } else if (startsDirective()) {
        copyTo(endOfDirective());
      } else if (source.startsWith("${", at)) {
        copyTo(endOfInterpolation());
      } else if (source.charAt(at) == '<' && at + 1 < source.length()) {
        element();
      } else {
        copyTo(at + 1);
      }
    }
  }

  private boolean startsDirective() {
    return source.startsWith("<#", at)
        || source.startsWith("</#", at)
        || source.startsWith("<@", at)
        || source.startsWith("</@", at);
  }

  private void element() {
    int end = at + 1;
    while (end < source.length() && isOfName(source.charAt(end))) {
      end++;
    }
    String name = source.substring(at + 1, end);
    int elementLine = line;
    int column = at - lineStart + 1;
    copyTo(Math.max(end, at + 1));
    if (!name.isEmpty() && !UNSTAMPED.contains(name)) {
      String place = file + ":" + elementLine + ":" + column;
      String stamp = " plaats=\"" + SemanticFormat.INSTANCE.escapePlainText(place) + "\"";
      inserts.add(new Insert(line, at - lineStart + 1, stamp.length()));
      out.append(stamp);
    }
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || "-_.:".indexOf(c) >= 0;
  }

  private void copyTo(int end) {
    for (; at < end; at++) {
      char c = source.charAt(at);
      out.append(c);
      if (c == '\n') {
        line++;
        lineStart = at + 1;
      }
    }
  }

  private int endOf(String mark, int from) {
    int found = source.indexOf(mark, from);
    return found < 0 ? source.length() : found + mark.length();
  }

  /** A directive ends at the first {@code >} outside quotes and brackets. */
  private int endOfDirective() {
    int depth = 0;
    for (int i = at + 1; i < source.length(); i++) {
      int last = lastOfQuoteOrComment(i);
      char c = source.charAt(i);
      if (last > i) {
        i = last;
      } else if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      } else if (c == '>' && depth <= 0) {
        return i + 1;
      }
    }
    return source.length();
  }

  private int endOfInterpolation() {
    int depth = 0;
    for (int i = at + 1; i < source.length(); i++) {
      int last = lastOfQuoteOrComment(i);
      char c = source.charAt(i);
      if (last > i) {
        i = last;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return source.length();
  }

  /** The last character of a text or comment that starts here; here, when none does. */
  private int lastOfQuoteOrComment(int start) {
    char c = source.charAt(start);
    if (source.startsWith("<#--", start)) {
      return endOf("-->", start + 4) - 1;
    }
    return c == '"' || c == '\'' ? endOfQuote(start) : start;
  }

  /** The index of the closing quote, or of the last character. */
  private int endOfQuote(int start) {
    char quote = source.charAt(start);
    boolean raw = isRaw(start);
    for (int i = start + 1; i < source.length(); i++) {
      if (!raw && source.charAt(i) == '\\') {
        i++;
      } else if (source.charAt(i) == quote) {
        return i;
      }
    }
    return source.length() - 1;
  }

  /** A text such as {@code r"\d"} knows no escapes. */
  private boolean isRaw(int quote) {
    boolean prefixed = quote > 0 && source.charAt(quote - 1) == 'r';
    return prefixed && (quote < 2 || !isOfName(source.charAt(quote - 2)));
  }
}
