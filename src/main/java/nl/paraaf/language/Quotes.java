package nl.paraaf.language;

import java.util.regex.Matcher;

/**
 * Straight marks become ‘single quotation marks’, “double” ones inside those, and apostrophes. A
 * mark of which the meaning is not sure, such as that of an inch, stays.
 */
final class Quotes {
  /** ’s avonds, ’t, ’90: a mark for letters or digits that are left out. */
  private static final Search CLIPPED = Search.of("'(?:[stnmkr](?!\\p{L})|\\d\\d(?!\\d))");

  private final Paragraph text;
  private boolean outer;
  private boolean inner;

  private Quotes(Paragraph text) {
    this.text = text;
  }

  static void apply(Paragraph text) {
    new Quotes(text).run();
  }

  private void run() {
    if (!text.has('"', '\'')) {
      return;
    }
    Matcher clipped = text.matcher(CLIPPED);
    for (int at = 0; at < text.length(); at++) {
      if (text.isFixed(at)) {
        continue;
      }
      if (text.at(at) == '"') {
        doubled(at);
      } else if (text.at(at) == '\'') {
        single(at, clipped.region(at, text.length()).lookingAt());
      }
    }
  }

  private void doubled(int at) {
    if (opens(at)) {
      outer = true;
      text.set(at, '‘');
    } else if (outer) {
      outer = false;
      text.set(at, '’');
    }
  }

  private void single(int at, boolean leftOut) {
    boolean opening = opens(at);
    if (opening && !leftOut) {
      inner = true;
      text.set(at, outer ? '“' : '‘');
    } else if (opening || isInWord(at)) {
      text.set(at, '’');
    } else if (inner) {
      inner = false;
      text.set(at, outer ? '”' : '’');
    } else if (Character.isLetter(text.at(at - 1))) {
      text.set(at, '’');
    }
  }

  private boolean isInWord(int at) {
    return Character.isLetterOrDigit(text.at(at - 1)) && Character.isLetter(text.at(at + 1));
  }

  private boolean opens(int at) {
    return (isSpace(text.at(at - 1)) || "([{–—/‘“\"'".indexOf(text.at(at - 1)) >= 0)
        && !isSpace(text.at(at + 1));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == Text.NBSP;
  }
}
