package nl.paraaf.source;

/**
 * A stretch of a file, from {@code start} up to and not including {@code end}.
 *
 * @param file the file's name as the user knows it, with forward slashes, such as {@code
 *     content/trajecten/cosun.yaml}; empty for a thing that stands in no file
 */
public record Span(String file, Position start, Position end) {
  private static final Span NOWHERE = new Span("", new Position(1, 1), new Position(1, 1));

  /** The place of a thing that nobody wrote, such as a computed table. */
  public static Span nowhere() {
    return NOWHERE;
  }

  /** A place of one character. */
  public static Span at(String file, int line, int column) {
    return new Span(file, new Position(line, column), new Position(line, column + 1));
  }

  /** A stretch of {@code length} characters on one line. */
  public static Span on(String file, int line, int column, int length) {
    return new Span(
        file, new Position(line, column), new Position(line, column + Math.max(1, length)));
  }

  public boolean isNowhere() {
    return file.isEmpty();
  }

  /** {@code file:line:column}, the form that editors understand. */
  @Override
  public String toString() {
    return isNowhere() ? "" : file + ":" + start.line() + ":" + start.column();
  }
}
