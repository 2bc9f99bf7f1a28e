package nl.paraaf.reading.text;

import java.util.List;
import java.util.TreeMap;
import nl.paraaf.manuscript.Passage.Kind;

/** Puts the lines of a table together in cells, column by column. */
final class Table {
  private static final int SLACK = 3;

  private final int group;
  private final Joiner joiner;
  private final TreeMap<Integer, Piece> row = new TreeMap<>();
  private int rows;

  Table(int group, Joiner joiner) {
    this.group = group;
    this.joiner = joiner;
  }

  /** An empty line: what comes next begins a row. */
  void endRow() {
    row.clear();
  }

  /** A line of fewer parts than the row so far goes on with its cells. */
  void add(List<Line> parts, List<Piece> pieces) {
    boolean goesOn =
        !row.isEmpty()
            && parts.size() < Math.max(2, row.size())
            && parts.stream().allMatch(part -> near(part.column()) != null);
    if (!goesOn) {
      row.clear();
      rows++;
    }
    for (Line part : parts) {
      Integer column = goesOn ? near(part.column()) : null;
      if (column == null) {
        Piece cell = new Piece(Kind.CELL, new Traced(), group, rows, 0, part.page());
        row.put(part.column(), cell);
        pieces.add(cell);
        joiner.join(cell.text(), part);
      } else {
        joiner.join(row.get(column).text(), part);
      }
    }
  }

  private Integer near(int column) {
    return row.keySet().stream()
        .filter(c -> Math.abs(c - column) <= SLACK)
        .findFirst()
        .orElse(null);
  }
}
