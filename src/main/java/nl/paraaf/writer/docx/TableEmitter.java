package nl.paraaf.writer.docx;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.paraaf.document.Block;
import nl.paraaf.document.Block.Table;
import nl.paraaf.document.TextPrinter;

/** Tables of data, and the one-cell table that a box is. */
final class TableEmitter {
  /** Above this many characters a row may break over pages: it might not fit on one. */
  private static final int LONG_ROW = 1500;

  /** Up to these sizes a table stays on one page. */
  private static final int SMALL_ROWS = 8;

  private static final int SMALL_TEXT = 900;

  private final Manuscript manuscript;
  private final Place place;
  private final WordXml xml;

  TableEmitter(Manuscript manuscript, Place place) {
    this.manuscript = manuscript;
    this.place = place;
    this.xml = place.story().xml();
  }

  void write(Table table) {
    int[] widths = widths(table.columns());
    String title = table.caption().map(c -> c.prefix() + TextPrinter.plain(c.text())).orElse("");
    start(StyleId.TABLE, title, table.summary(), !table.header().isEmpty(), table.rowHeaders());
    xml.start("tblGrid");
    for (int width : widths) {
      xml.leaf("gridCol", "w", "" + width);
    }
    xml.end("tblGrid");
    int[] tabs = DecimalTabs.of(table, widths, manuscript.house());
    for (Table.Row row : table.header()) {
      row(table, row, widths, new int[widths.length], true, true);
    }
    boolean small = isSmall(table);
    int last = table.body().size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean keep = i < last && (small || i == 0);
      row(table, table.body().get(i), widths, tabs, false, keep);
    }
    xml.end("tbl");
  }

  private int[] widths(List<Table.Column> columns) {
    int shares = columns.stream().mapToInt(Table.Column::width).sum();
    int[] widths = new int[columns.size()];
    int used = 0;
    int sum = 0;
    for (int i = 0; i < widths.length; i++) {
      sum += columns.get(i).width();
      int until = (int) Math.round((double) place.width() * sum / shares);
      widths[i] = until - used;
      used = until;
    }
    return widths;
  }

  private void start(
      String style, String title, String summary, boolean firstRow, boolean firstColumn) {
    xml.start("tbl").start("tblPr").leaf("tblStyle", "val", style);
    xml.leaf("tblW", "w", "" + place.width(), "type", "dxa").leaf("tblLayout", "type", "fixed");
    if (place.indent() > 0) {
      xml.leaf("tblInd", "w", "" + place.indent(), "type", "dxa");
    }
    int look = 0x0600 | (firstRow ? 0x0020 : 0) | (firstColumn ? 0x0080 : 0);
    xml.leaf(
        "tblLook",
        "val",
        "0" + Integer.toHexString(look).toUpperCase(Locale.ROOT),
        "firstRow",
        firstRow ? "1" : "0",
        "lastRow",
        "0",
        "firstColumn",
        firstColumn ? "1" : "0",
        "lastColumn",
        "0",
        "noHBand",
        "1",
        "noVBand",
        "1");
    if (!title.isEmpty()) {
      xml.leaf("tblCaption", "val", title);
    }
    if (!summary.isEmpty()) {
      xml.leaf("tblDescription", "val", summary);
    }
    xml.end("tblPr");
  }

  private void row(
      Table table, Table.Row row, int[] widths, int[] tabs, boolean header, boolean keep) {
    xml.start("tr").start("trPr");
    if (header || textLength(row) <= LONG_ROW) {
      xml.leaf("cantSplit");
    }
    if (header) {
      xml.leaf("tblHeader");
    }
    xml.end("trPr");
    int column = 0;
    for (Table.Cell cell : row.cells()) {
      int until = Math.min(column + cell.columns(), widths.length);
      int width = Arrays.stream(widths, column, until).sum();
      Table.Align align = table.columns().get(column).align();
      int tab = cell.columns() == 1 ? tabs[column] : 0;
      String jc = tab > 0 || cell.columns() > 1 ? null : jc(align);
      cell(cell, width, tab, jc, keep);
      column = until;
    }
    xml.end("tr");
  }

  private static String jc(Table.Align align) {
    return switch (align) {
      case LEFT -> null;
      case RIGHT, DECIMAL -> "right";
      case CENTER -> "center";
    };
  }

  private void cell(Table.Cell cell, int width, int tab, String jc, boolean keep) {
    xml.start("tc").start("tcPr").leaf("tcW", "w", "" + width, "type", "dxa");
    if (cell.columns() > 1) {
      xml.leaf("gridSpan", "val", "" + cell.columns());
    }
    xml.end("tcPr");
    int room = width - 2 * Measure.mm(TableStyles.CELL_SIDE);
    Place inside = Place.cell(place.story(), room, keep, tab, jc);
    new BlockEmitter(manuscript, inside).all(cell.blocks());
    xml.end("tc");
  }

  private static boolean isSmall(Table table) {
    return table.body().size() <= SMALL_ROWS
        && table.body().stream().mapToInt(TableEmitter::textLength).sum() <= SMALL_TEXT;
  }

  private static int textLength(Table.Row row) {
    return row.cells().stream()
        .mapToInt(cell -> TextPrinter.plainBlocks(cell.blocks()).length())
        .sum();
  }

  /** Opens the box up to the content of its cell; gives the room for text in twips. */
  int startBox(Block.Box box) {
    start(StyleId.BOX, box.prefix() + TextPrinter.plain(box.title()), "", false, false);
    String width = "" + place.width();
    xml.start("tblGrid").leaf("gridCol", "w", width).end("tblGrid").start("tr");
    xml.start("tc").start("tcPr").leaf("tcW", "w", width, "type", "dxa").end("tcPr");
    return place.width() - 2 * Measure.mm(TableStyles.BOX_SIDE);
  }

  void endBox() {
    xml.end("tc").end("tr").end("tbl");
  }
}
