package nl.paraaf.source;

/**
 * A place in a text.
 *
 * @param line line number, from 1
 * @param column column number in UTF-16 units, from 1
 */
public record Position(int line, int column) implements Comparable<Position> {
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("position before the start: " + line + ":" + column);
    }
  }

  @Override
  public int compareTo(Position other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
