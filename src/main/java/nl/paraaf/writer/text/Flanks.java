package nl.paraaf.writer.text;

/** Where asterisks around text are read as emphasis: CommonMark 0.31.2, section 6.2. */
final class Flanks {
  private Flanks() {}

  /**
   * Whether text can stand between asterisks.
   *
   * @param before the rendered text before; empty at the start of a line
   * @param text the rendered text to emphasise, not empty
   * @param after the text after, or its first character; empty at the end of a line
   */
  static boolean canStand(String before, String text, String after) {
    if (text.startsWith("*") || endsMarked(text) || endsMarked(before) || after.startsWith("*")) {
      return false;
    }
    int outerLeft = before.isEmpty() ? ' ' : before.codePointBefore(before.length());
    int outerRight = after.isEmpty() ? ' ' : after.codePointAt(0);
    int first = text.codePointAt(0);
    int last = text.codePointBefore(text.length());
    if (isSpace(first) || isSpace(last)) {
      return false;
    }
    return (!isPunctuation(first) || isSpace(outerLeft) || isPunctuation(outerLeft))
        && (!isPunctuation(last) || isSpace(outerRight) || isPunctuation(outerRight));
  }

  /** Whether an asterisk at the end could be a mark, which would join with ours. */
  private static boolean endsMarked(String text) {
    return text.endsWith("*") && !text.endsWith("\\*");
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Unicode's punctuation and symbols, and what is certainly so in ASCII. */
  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
