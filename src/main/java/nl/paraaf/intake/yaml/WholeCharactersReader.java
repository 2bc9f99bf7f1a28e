package nl.paraaf.intake.yaml;

import java.io.Reader;

/**
 * Reads a text and never ends a piece in the middle of a surrogate pair: the YAML parser (3.0.1)
 * writes past the end of its buffer on that.
 */
final class WholeCharactersReader extends Reader {
  private final String text;
  private int at;

  WholeCharactersReader(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (at == text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), at + length);
    if (end - at > 1 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    int count = end - at;
    text.getChars(at, end, buffer, offset);
    at = end;
    return count;
  }

  @Override
  public void close() {}
}
