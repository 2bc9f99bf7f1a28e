package nl.paraaf.intake.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Text between square brackets that is no link: a citation {@code [@key]}, a placeholder {@code
 * [?name: need]}, or the mark of a footnote that is nowhere defined {@code [^name]}.
 */
final class Bracketed extends CustomNode {
  private final Kind kind;
  private final String text;

  private Bracketed(Kind kind, String text) {
    this.kind = kind;
    this.text = text;
  }

  Kind kind() {
    return kind;
  }

  /** What follows the sign of the kind; can hold line ends. */
  String text() {
    return text;
  }

  /** What it is, by its first sign. */
  enum Kind {
    CITATION('@'),
    PLACEHOLDER('?'),
    UNDEFINED_FOOTNOTE('^');

    private final char sign;

    Kind(char sign) {
      this.sign = sign;
    }
  }

  /** Recognises them; comes after the footnotes, which take the marks that are defined. */
  static final class Processor implements LinkProcessor {
    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
      String text = link.text();
      if (text == null || text.isEmpty() || link.destination() != null) {
        return LinkResult.none();
      }
      if (link.marker() != null && link.marker().getLiteral().equals("^")) {
        return LinkResult.none();
      }
      for (Kind kind : Kind.values()) {
        if (text.charAt(0) == kind.sign) {
          return LinkResult.replaceWith(
              new Bracketed(kind, text.substring(1)), link.afterTextBracket());
        }
      }
      return LinkResult.none();
    }
  }
}
