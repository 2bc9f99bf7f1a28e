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
  /** Longest interpolation, so that many that are never closed do not cost much. */
  private static final int MAX_LENGTH = 1000;

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
    char quote = 0;
    for (int i = 0; i < MAX_LENGTH && scanner.hasNext(); i++) {
      char c = scanner.peek();
      scanner.next();
      if (quote != 0) {
        if (c == '\\') {
          scanner.next();
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
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
