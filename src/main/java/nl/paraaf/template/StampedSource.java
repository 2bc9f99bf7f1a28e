package nl.paraaf.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.source.Span;
import nl.paraaf.template.TemplateScanner.Kind;
import nl.paraaf.template.TemplateScanner.Scanned;
import nl.paraaf.template.TemplateScanner.Token;

/**
 * A template in which each element of the vocabulary carries the place where it was written, as an
 * attribute. FreeMarker counts columns in the stamped text; {@link #original} counts them back.
 */
final class StampedSource {
  /** The attribute with the place, such as {@code templates/brief.ftl:3:5}. */
  static final String PLACE = "plaats";

  /** The same on {@code stuk}, where {@code plaats} is the place in what is cited. */
  static final String PLACE_OF_PIECE = "herkomst";

  private final TemplateText text;
  private final Scanned scanned;
  private final List<Diagnostic> faults;
  private final StringBuilder out = new StringBuilder();
  private final List<Insert> inserts = new ArrayList<>();

  /** Text of {@code length} put in on {@code line}, before what was at {@code column}. */
  private record Insert(int line, int column, int length) {}

  /**
   * Stamps a template.
   *
   * @param file the template's name as the user knows it
   * @param source with line feeds for line ends
   */
  StampedSource(String file, String source) {
    this.text = new TemplateText(file, source);
    this.scanned = TemplateScanner.scan(source);
    this.faults = SourceFaults.in(text, scanned.tokens());
    for (Token token : scanned.tokens()) {
      out.append(source, token.start(), token.end());
      if (token.kind() == Kind.ELEMENT) {
        stamp(token, source.substring(token.start() + 1, token.end()));
      }
    }
  }

  private void stamp(Token token, String name) {
    String place = text.span(token.start(), 1).toString();
    String stamp =
        " "
            + (name.equals("stuk") ? PLACE_OF_PIECE : PLACE)
            + "=\""
            + SemanticFormat.INSTANCE.escapePlainText(place)
            + "\"";
    inserts.add(new Insert(text.line(token.start()), text.column(token.end()), stamp.length()));
    out.append(stamp);
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
    return Span.at(text.file(), Math.max(1, stampedLine), Math.max(1, column));
  }

  /** What the user wrote from a place on. */
  String from(Span original) {
    return text.from(original.start().line(), original.start().column());
  }

  /** Where a text in quotes begins that never ends. */
  Optional<Span> openQuote() {
    return scanned.openQuote().isPresent()
        ? Optional.of(text.span(scanned.openQuote().getAsInt(), 1))
        : Optional.empty();
  }

  /** Where the last directive of a name begins that is never closed. */
  Optional<Span> unclosed(String directive) {
    List<Token> open = new ArrayList<>();
    for (Token token : scanned.tokens()) {
      String tag = text.text().substring(token.start(), token.end());
      if (token.kind() == Kind.DIRECTIVE && tag.matches("(?s)<#" + directive + "\\b.*")) {
        open.add(token);
      } else if (tag.startsWith("</#" + directive) && !open.isEmpty()) {
        open.remove(open.size() - 1);
      }
    }
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(text.span(open.get(open.size() - 1).start(), directive.length() + 2));
  }

  /** Whether this template gives a value to a name of its own, as with {@code <#assign>}. */
  boolean defines(String name) {
    String quoted = Pattern.quote(name);
    Pattern pattern =
        Pattern.compile(
            "<#(?:assign|local|global)\\b[^>]*\\b"
                + quoted
                + "\\s*(?:=|>)|<#(?:macro|function)\\s+"
                + quoted
                + "\\b|<#import\\b[^>]*\\bas\\s+"
                + quoted
                + "\\b");
    return pattern.matcher(text.text()).find();
  }

  /** What is wrong in the text itself, whatever the values are. */
  List<Diagnostic> faults() {
    return faults;
  }
}
