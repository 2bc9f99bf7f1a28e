package nl.paraaf.writer.text;

import nl.paraaf.document.Block;
import nl.paraaf.document.TextPrinter;

/** Writes one table: caption, header cells with their scope, figures in line on the comma. */
final class HtmlTable {
  /** From this number of columns a table does not fit a telephone and scrolls in a frame. */
  private static final int WIDE = 4;

  private final Block.Table table;
  private final Markup out;
  private final HtmlNotes notes;
  private final HtmlBlocks blocks;
  private final int[] decimals;

  HtmlTable(Block.Table table, Markup out, HtmlNotes notes, HtmlBlocks blocks) {
    this.table = table;
    this.out = out;
    this.notes = notes;
    this.blocks = blocks;
    this.decimals = new int[table.columns().size()];
    table.body().forEach(this::measure);
  }

  private void measure(Block.Table.Row row) {
    int column = 0;
    for (Block.Table.Cell cell : row.cells()) {
      if (align(column) == Block.Table.Align.DECIMAL && cell.columns() == 1) {
        int found = DecimalColumn.decimals(TextPrinter.plainBlocks(cell.blocks()));
        decimals[column] = Math.max(decimals[column], found);
      }
      column += cell.columns();
    }
  }

  void write() {
    String summary = notes.newId("samenvatting");
    out.block("p", () -> out.text(table.summary()), "class", "onzichtbaar", "id", summary);
    if (table.columns().size() < WIDE) {
      table(summary, "");
      return;
    }
    String caption = table.caption().isPresent() ? notes.newId("bijschrift") : "";
    out.block(
        "div",
        () -> table(summary, caption),
        "class",
        "breed",
        "role",
        "region",
        "tabindex",
        "0",
        "aria-labelledby",
        caption.isEmpty() ? summary : caption);
  }

  private void table(String summary, String caption) {
    Runnable content =
        () -> {
          table.caption().ifPresent(c -> caption(c, caption));
          columns();
          if (!table.header().isEmpty()) {
            out.block("thead", () -> table.header().forEach(r -> row(r, true)));
          }
          out.block("tbody", () -> table.body().forEach(r -> row(r, false)));
        };
    out.block("table", content, "id", table.id(), "aria-describedby", summary);
  }

  private void caption(Block.Table.Caption caption, String id) {
    Runnable content =
        () -> {
          out.inline("span", () -> out.text(caption.prefix()), "class", "label");
          blocks.inlines(caption.text());
        };
    out.block("caption", content, "id", id);
  }

  private void columns() {
    int whole = Math.max(1, table.columns().stream().mapToInt(Block.Table.Column::width).sum());
    Runnable content =
        () -> {
          for (Block.Table.Column column : table.columns()) {
            String width = "width:" + Math.round(100.0 * column.width() / whole) + "%";
            out.empty("col", "style", width);
          }
        };
    out.block("colgroup", content);
  }

  private void row(Block.Table.Row row, boolean header) {
    Runnable cells =
        () -> {
          int column = 0;
          for (Block.Table.Cell cell : row.cells()) {
            boolean first = table.rowHeaders() && column == 0 && !coversAll(cell);
            String scope = header ? "col" : first ? "row" : "";
            if (cell.columns() > 1) {
              wide(cell, scope);
            } else {
              single(cell, column, scope);
            }
            column += cell.columns();
          }
        };
    out.block("tr", cells);
  }

  /** A cell over the whole width heads nothing. */
  private boolean coversAll(Block.Table.Cell cell) {
    return cell.columns() > 1 && cell.columns() >= table.columns().size();
  }

  private void wide(Block.Table.Cell cell, String scope) {
    out.block(
        scope.isEmpty() ? "td" : "th",
        () -> blocks.flow(cell.blocks()),
        "scope",
        scope.equals("col") ? "colgroup" : scope,
        "colspan",
        Integer.toString(cell.columns()));
  }

  /**
   * A cell of one column. In a column of figures it says which decimals it lacks in comparison with
   * the longest; the page sets them behind it, invisibly, so that the commas stand in line.
   */
  private void single(Block.Table.Cell cell, int column, String scope) {
    boolean figures = align(column) == Block.Table.Align.DECIMAL && !scope.equals("col");
    String text = figures ? TextPrinter.plainBlocks(cell.blocks()) : "";
    out.block(
        scope.isEmpty() ? "td" : "th",
        () -> blocks.flow(cell.blocks()),
        "scope",
        scope,
        "class",
        alignment(column),
        "data-rest",
        figures ? DecimalColumn.rest(text, decimals[column]) : "");
  }

  private String alignment(int column) {
    return switch (align(column)) {
      case LEFT -> "";
      case RIGHT -> "rechts";
      case CENTER -> "midden";
      case DECIMAL -> "decimaal";
    };
  }

  private Block.Table.Align align(int column) {
    boolean known = column < table.columns().size();
    return known ? table.columns().get(column).align() : Block.Table.Align.LEFT;
  }
}
