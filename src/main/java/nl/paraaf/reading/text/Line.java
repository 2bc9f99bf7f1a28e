package nl.paraaf.reading.text;

/**
 * A line, or a part of one.
 *
 * @param offset of its first character in the file
 * @param column of that character in its line, from 0
 * @param page from 1
 */
record Line(int offset, int column, String text, int page) {

  boolean isBlank() {
    return text.isBlank();
  }

  String stripped() {
    return text.strip();
  }

  /** The column behind its last character. */
  int end() {
    return column + text.stripTrailing().length();
  }

  int indent() {
    return column + text.length() - text.stripLeading().length();
  }

  Line part(int from, int to) {
    return new Line(offset + from, column + from, text.substring(from, to), page);
  }
}
