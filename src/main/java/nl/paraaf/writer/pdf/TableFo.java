package nl.paraaf.writer.pdf;

import static nl.paraaf.writer.pdf.Props.pt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.paraaf.document.Block;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.style.HouseStyle;

/** The columns and rows of one table. */
final class TableFo {
  /** Between figures set to the right and the next column, in points. */
  private static final double FIGURES_TO_TEXT = 8;

  /** Between the blocks of a cell, in points. */
  static final double PART_OF_CELL = 3;

  private final Block.Table table;
  private final HouseStyle.Corps corps;
  private final Typeface typeface;
  private final Looks looks;
  private final Fo fo;
  private final Blocks blocks;

  /** Width of each column between its paddings, in points. */
  private final List<Double> rooms = new ArrayList<>();

  private final List<Optional<DecimalColumn>> decimals = new ArrayList<>();

  /** Writes the blocks of a cell. */
  interface Blocks {
    void write(List<Block> content);
  }

  /**
   * @param textWidth width of the table in points
   */
  TableFo(
      Block.Table table, HouseStyle style, double textWidth, Looks looks, Fo fo, Blocks blocks) {
    this.table = table;
    this.looks = looks;
    this.fo = fo;
    this.blocks = blocks;
    this.corps = style.corps();
    this.typeface = FontFamily.named(style.lettertype().pdf()).regular();
    double shares = table.columns().stream().mapToDouble(Block.Table.Column::width).sum();
    for (int i = 0; i < table.columns().size(); i++) {
      Block.Table.Column column = table.columns().get(i);
      rooms.add(textWidth * column.width() / shares - 2 * Looks.CELL_SIDE - toTheNext(i));
      boolean decimal = column.align() == Block.Table.Align.DECIMAL;
      decimals.add(
          decimal
              ? Optional.of(new DecimalColumn(typeface, corps.tabel(), rooms.get(i)))
              : Optional.empty());
    }
    for (Block.Table.Row row : table.body()) {
      eachCell(row, this::measure);
    }
  }

  private void measure(int column, Block.Table.Cell cell) {
    if (cell.columns() == 1) {
      decimals.get(column).ifPresent(decimal -> decimal.measure(cell));
    }
  }

  /** The height that the rows will have, about, in points. */
  double height() {
    return Stream.concat(table.header().stream(), table.body().stream())
        .mapToDouble(this::height)
        .sum();
  }

  private double height(Block.Table.Row row) {
    double[] highest = {0};
    eachCell(
        row, (column, cell) -> highest[0] = Math.max(highest[0], height(cell, room(column, cell))));
    return highest[0] + 2 * Looks.CELL_ABOVE;
  }

  private double room(int column, Block.Table.Cell cell) {
    return rooms.subList(column, column + cell.columns()).stream()
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  private double height(Block.Table.Cell cell, double room) {
    double between = PART_OF_CELL * Math.max(0, cell.blocks().size() - 1);
    return between
        + cell.blocks().stream()
            .map(block -> TextPrinter.plainBlocks(List.of(block)))
            .mapToDouble(text -> corps.tabelRegel() * typeface.lines(text, corps.tabel(), room))
            .sum();
  }

  void write() {
    for (int i = 0; i < table.columns().size(); i++) {
      Props column =
          Props.of("column-number", String.valueOf(i + 1))
              .with(
                  "column-width",
                  "proportional-column-width(" + table.columns().get(i).width() + ")");
      boolean header = i == 0 && table.rowHeaders();
      fo.element("table-column", header ? column.with("fox:header", "true") : column);
    }
    if (!table.header().isEmpty()) {
      fo.element("table-header", Props.NONE, () -> table.header().forEach(this::headerRow));
    }
    fo.element("table-body", Props.NONE, this::body);
  }

  private void body() {
    if (table.body().isEmpty()) {
      // XSL-FO knows no table without rows.
      Block.Table.Cell empty = new Block.Table.Cell(table.columns().size(), List.of());
      fo.element("table-row", looks.bodyRow(), () -> bodyCell(0, empty));
    }
    IntStream.range(0, table.body().size()).forEach(this::bodyRow);
  }

  private void headerRow(Block.Table.Row row) {
    fo.element(
        "table-row",
        looks.headerRow(),
        () -> eachCell(row, (column, cell) -> cell(cell, looks.headerCell().with(align(column)))));
  }

  /** No first or last row alone on a page, where that can be had. */
  private void bodyRow(int index) {
    int last = table.body().size() - 1;
    boolean keep = last > 1 && (index == 0 || index == last - 1);
    Props props = keep ? looks.bodyRow().with(Looks.preferWithNext()) : looks.bodyRow();
    fo.element("table-row", props, () -> eachCell(table.body().get(index), this::bodyCell));
  }

  private void bodyCell(int column, Block.Table.Cell cell) {
    Props props = looks.cell().with(align(column));
    boolean wholeRow = cell.columns() == table.columns().size();
    if (column == 0 && table.rowHeaders()) {
      // A cell over the whole width is the header of nothing.
      props = wholeRow ? props.with(Props.role("TD")) : props.with(Looks.bold());
    }
    Optional<DecimalColumn> decimal = decimals.get(column);
    if (decimal.isPresent() && cell.columns() == 1) {
      props = props.with("end-indent", pt(toTheNext(column) + decimal.get().indent(cell)));
    }
    cell(cell, props);
  }

  private void cell(Block.Table.Cell cell, Props props) {
    Props spanned =
        cell.columns() == 1
            ? props
            : props.with("number-columns-spanned", String.valueOf(cell.columns()));
    fo.element(
        "table-cell",
        spanned,
        () -> {
          if (cell.blocks().isEmpty()) {
            fo.block(Props.NONE, () -> {});
          }
          blocks.write(cell.blocks());
        });
  }

  private Props align(int column) {
    return switch (table.columns().get(column).align()) {
      case LEFT -> Props.of("text-align", "start");
      case CENTER -> Props.of("text-align", "center");
      case RIGHT, DECIMAL ->
          Props.of("text-align", "end").with("end-indent", pt(toTheNext(column)));
    };
  }

  /** Figures at the right of their column keep away from the text of the next one. */
  private double toTheNext(int column) {
    return column == table.columns().size() - 1 ? 0 : FIGURES_TO_TEXT;
  }

  /** What is done with a cell in a column, counted from 0. */
  private interface CellAction {
    void accept(int column, Block.Table.Cell cell);
  }

  private static void eachCell(Block.Table.Row row, CellAction action) {
    int column = 0;
    for (Block.Table.Cell cell : row.cells()) {
      action.accept(column, cell);
      column += cell.columns();
    }
  }
}
