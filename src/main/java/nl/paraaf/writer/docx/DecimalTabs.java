package nl.paraaf.writer.docx;

import nl.paraaf.document.Block.Table;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.style.HouseStyle;

/** Where decimal commas line up in each column: as far right as its longest fraction allows. */
final class DecimalTabs {
  /** Width of a digit, as a share of the type size, in a wide face such as Verdana. */
  private static final double DIGIT = 0.64;

  private DecimalTabs() {}

  /** A tab position in twips for each column; 0 for columns that need none. */
  static int[] of(Table table, int[] widths, HouseStyle house) {
    int[] tabs = new int[widths.length];
    int digit = Measure.points(house.corps().tabel() * DIGIT);
    for (int i = 0; i < tabs.length; i++) {
      if (table.columns().get(i).align() == Table.Align.DECIMAL) {
        int room = widths[i] - 2 * Measure.mm(TableStyles.CELL_SIDE);
        tabs[i] = Math.max(digit, room - longestFraction(table, i) * digit);
      }
    }
    return tabs;
  }

  /** In characters, the comma among them. */
  private static int longestFraction(Table table, int column) {
    int longest = 0;
    for (Table.Row row : table.body()) {
      int at = 0;
      for (Table.Cell cell : row.cells()) {
        if (at == column && cell.columns() == 1) {
          String text = TextPrinter.plainBlocks(cell.blocks());
          int comma = text.indexOf(',');
          longest = Math.max(longest, comma < 0 ? 0 : text.length() - comma);
        }
        at += cell.columns();
      }
    }
    return longest;
  }
}
