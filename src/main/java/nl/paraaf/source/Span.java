package nl.paraaf.source;

/**
 * A stretch of a file, from a start up to and not including an end. Every value, key and block has
 * one, so it holds numbers and makes its positions when they are asked for.
 */
public final class Span {
  private static final Span NOWHERE = new Span("", new Position(1, 1), new Position(1, 1));

  private final String file;
  private final int startLine;
  private final int startColumn;
  private final int endLine;
  private final int endColumn;

  /**
   * A stretch.
   *
   * @param file the file's name as the user knows it, with forward slashes, such as {@code
   *     content/trajecten/cosun.yaml}; empty for a thing that stands in no file
   */
  public Span(String file, Position start, Position end) {
    this.file = file;
    this.startLine = start.line();
    this.startColumn = start.column();
    this.endLine = end.line();
    this.endColumn = end.column();
  }

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

  public String file() {
    return file;
  }

  public Position start() {
    return new Position(startLine, startColumn);
  }

  public Position end() {
    return new Position(endLine, endColumn);
  }

  public boolean isNowhere() {
    return file.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Span span
        && startLine == span.startLine
        && startColumn == span.startColumn
        && endLine == span.endLine
        && endColumn == span.endColumn
        && file.equals(span.file);
  }

  @Override
  public int hashCode() {
    int start = 31 * (31 * file.hashCode() + startLine) + startColumn;
    return 31 * (31 * start + endLine) + endColumn;
  }

  /** {@code file:line:column}, the form that editors understand. */
  @Override
  public String toString() {
    return isNowhere() ? "" : file + ":" + startLine + ":" + startColumn;
  }
}
