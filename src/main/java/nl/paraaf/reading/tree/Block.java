package nl.paraaf.reading.tree;

import java.util.List;

/** What follows one after the other in a document, a cell, a note or the head of a page. */
public sealed interface Block {
  /** Where it was read. */
  Place place();

  /** What a reader sees, with line ends between paragraphs and tabs between cells. */
  String text();

  /**
   * A paragraph.
   *
   * @param style id of its style, such as {@code Heading1}
   * @param number what Word counts before its text, such as {@code 2.1} or {@code –}; empty for
   *     none
   * @param heading level of a heading, from 1; 0 for other paragraphs
   * @param section the shape of the pages that end with this paragraph; empty when none does
   */
  record Paragraph(
      Place place, String style, String number, int heading, String section, List<Inline> content)
      implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }

    /** Its text in which each note, field and picture is one {@link Inline#ATOM}. */
    public String flat() {
      return Inline.flat(content);
    }

    @Override
    public String text() {
      return Inline.text(content);
    }
  }

  /**
   * A table, or a box: a table of one cell.
   *
   * @param style id of its style
   */
  record Table(Place place, String style, List<Row> rows) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }

    public boolean isBox() {
      return rows.size() == 1 && rows.get(0).cells().size() == 1;
    }

    @Override
    public String text() {
      return String.join("\n", rows.stream().map(Row::text).toList());
    }
  }

  /**
   * A row of a table.
   *
   * @param header whether it is repeated on each page
   */
  record Row(Place place, boolean header, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public String text() {
      return String.join("\t", cells.stream().map(Cell::text).toList());
    }
  }

  /**
   * A cell.
   *
   * @param columns how many columns it spans
   * @param merged whether it continues the cell above
   */
  record Cell(Place place, int columns, boolean merged, List<Block> blocks) {
    public Cell {
      blocks = List.copyOf(blocks);
    }

    public String text() {
      return String.join("\n", blocks.stream().map(Block::text).toList());
    }
  }
}
