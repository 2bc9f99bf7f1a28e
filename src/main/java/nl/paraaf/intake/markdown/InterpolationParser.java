package nl.paraaf.intake.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes {@code ${…}} as a whole, before Markdown looks inside: text between quotation marks and
 * braces within braces belong to it.
 */
final class InterpolationParser implements InlineContentParser {

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    if (!scanner.next("${")) {
      return ParsedInline.none();
    }
    Position inside = scanner.position();
    boolean closed = skipToEnd(scanner);
    if (!closed) {
      scanner.setPosition(inside);
    }
    String source = scanner.getSource(start, scanner.position()).getContent();
    return ParsedInline.of(new Interpolation(source, closed), scanner.position());
  }

  private static boolean skipToEnd(Scanner scanner) {
    int depth = 1;
    while (scanner.hasNext()) {
      char c = scanner.peek();
      scanner.next();
      if (c == '"' || c == '\'') {
        if (!skipString(scanner, c)) {
          return false;
        }
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean skipString(Scanner scanner, char quote) {
    while (scanner.hasNext()) {
      char c = scanner.peek();
      scanner.next();
      if (c == '\\') {
        scanner.next();
      } else if (c == quote) {
        return true;
      }
    }
    return false;
  }

  /** Makes a parser for each stretch of text. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
      return new InterpolationParser();
    }
  }
}
