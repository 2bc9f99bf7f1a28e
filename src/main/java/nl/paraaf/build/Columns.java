package nl.paraaf.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows of text under one another. */
final class Columns {
  private Columns() {}

  /** A line for each row; every column but the last as wide as its widest cell. */
  static List<String> lines(List<List<String>> rows) {
    int last = rows.get(0).size() - 1;
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < last; i++) {
        int at = i;
        int width = rows.stream().mapToInt(r -> r.get(at).length()).max().orElse(1);
        line.append(String.format(Locale.ROOT, "%-" + (width + 2) + "s", row.get(i)));
      }
      lines.add(line.append(row.get(last)).toString());
    }
    return lines;
  }
}
