package nl.paraaf.intake.yaml;

import nl.paraaf.source.Position;

/**
 * From columns in code points, as the YAML parser counts, to columns in UTF-16 units. Asked mostly
 * in the order of the text, so it goes on, or a little back, from where it was.
 */
final class Columns {
  private final String[] lines;
  private int line = 1;
  private int points;
  private int units;

  Columns(String text) {
    this.lines = text.split("\r\n|\r|\n", -1);
  }

  /** A line, from 1; empty after the last. */
  String line(int number) {
    return number <= lines.length ? lines[number - 1] : "";
  }

  /** The position at a line and a column in code points, both from 1. */
  Position position(int lineNumber, int column) {
    int wantedLine = Math.max(1, lineNumber);
    int wanted = Math.max(0, column - 1);
    if (wantedLine != line) {
      line = wantedLine;
      points = 0;
      units = 0;
    }
    String text = line(line);
    while (points > wanted) {
      units -= Character.charCount(text.codePointBefore(units));
      points--;
    }
    while (points < wanted && units < text.length()) {
      units += Character.charCount(text.codePointAt(units));
      points++;
    }
    return new Position(line, units + 1);
  }
}
