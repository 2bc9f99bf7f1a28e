package nl.paraaf.summary;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;

/**
 * What is compared as one: a paragraph, a heading, a note, or a row of a table with all its cells.
 *
 * @param heading above it; empty before the first
 * @param text in one line; cells of a row with a bar between them
 */
record Unit(boolean row, String heading, String text) {
  private static final String BETWEEN = " | ";

  /** Two units are the same when a reader would read the same. */
  boolean sameAs(Unit other) {
    return row == other.row && text.equals(other.text);
  }

  static List<Unit> of(Manuscript manuscript) {
    List<Unit> units = new ArrayList<>();
    String heading = "";
    List<String> cells = new ArrayList<>();
    Passage before = null;
    for (Passage passage : manuscript.passages()) {
      boolean cell = passage.kind() == Kind.CELL;
      boolean goesOn =
          cell
              && before != null
              && before.group() == passage.group()
              && before.index() == passage.index();
      if (!goesOn && !cells.isEmpty()) {
        units.add(new Unit(true, heading, String.join(BETWEEN, cells)));
        cells.clear();
      }
      String text = plain(passage.text());
      if (passage.kind() == Kind.HEADING) {
        heading = text;
      }
      if (cell) {
        cells.add(text);
        before = passage;
      } else if (passage.kind() != Kind.NOTE || cells.isEmpty()) {
        units.add(new Unit(false, heading, text));
        before = null;
      }
    }
    if (!cells.isEmpty()) {
      units.add(new Unit(true, heading, String.join(BETWEEN, cells)));
    }
    return units;
  }

  /** Spaces of typography are no news. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
