package nl.paraaf.template;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Tells the parts of a template from each other, as far as stamping and checking need. */
final class TemplateScanner {
  private final String source;
  private final List<Token> tokens = new ArrayList<>();
  private OptionalInt openQuote = OptionalInt.empty();
  private int at;

  private TemplateScanner(String source) {
    this.source = source;
  }

  /** What a part is. */
  enum Kind {
    /** Text between tags. */
    TEXT,
    /** The opening of an element with its name: {@code <alinea}, not its attributes. */
    ELEMENT,
    /** {@code <#if …>}, {@code </#if>}, {@code <@b.stap …/>}. */
    DIRECTIVE,
    /** <code>${…}</code>. */
    INTERPOLATION,
    /** A comment of FreeMarker or of XML, or a CDATA section. */
    LITERAL
  }

  /** The part from {@code start} up to and not including {@code end}. */
  record Token(Kind kind, int start, int end) {}

  /**
   * A template in parts.
   *
   * @param tokens together the whole source
   * @param openQuote where a text in quotes begins that never ends
   */
  record Scanned(List<Token> tokens, OptionalInt openQuote) {}

  static Scanned scan(String source) {
    TemplateScanner scanner = new TemplateScanner(source);
    scanner.scan();
    return new Scanned(List.copyOf(scanner.tokens), scanner.openQuote);
  }

  private void scan() {
    while (at < source.length()) {
      if (source.startsWith("<#--", at) || source.startsWith("<!--", at)) {
        take(Kind.LITERAL, endOf("-->", at + 4));
      } else if (source.startsWith("<![CDATA[", at)) {
        take(Kind.LITERAL, endOf("]]>", at));
      } else if (startsDirective()) {
        take(Kind.DIRECTIVE, endOfDirective());
      } else if (source.startsWith("${", at)) {
        take(Kind.INTERPOLATION, endOfInterpolation());
      } else if (startsElement(at)) {
        take(Kind.ELEMENT, endOfName());
      } else {
        take(Kind.TEXT, endOfText());
      }
    }
  }

  private void take(Kind kind, int end) {
    tokens.add(new Token(kind, at, end));
    at = end;
  }

  private boolean startsDirective() {
    return source.startsWith("<#", at)
        || source.startsWith("</#", at)
        || source.startsWith("<@", at)
        || source.startsWith("</@", at);
  }

  private boolean startsElement(int index) {
    return source.charAt(index) == '<'
        && index + 1 < source.length()
        && Character.isLetter(source.charAt(index + 1));
  }

  private int endOfName() {
    int end = at + 1;
    while (end < source.length() && isOfName(source.charAt(end))) {
      end++;
    }
    return end;
  }

  static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || "-_.:".indexOf(c) >= 0;
  }

  private int endOfText() {
    int end = at + 1;
    while (end < source.length() && source.charAt(end) != '<' && !source.startsWith("${", end)) {
      end++;
    }
    return end;
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
    openQuote = OptionalInt.of(start);
    return source.length() - 1;
  }

  /** A text such as {@code r"\d"} knows no escapes. */
  private boolean isRaw(int quote) {
    boolean prefixed = quote > 0 && source.charAt(quote - 1) == 'r';
    return prefixed && (quote < 2 || !isOfName(source.charAt(quote - 2)));
  }
}
