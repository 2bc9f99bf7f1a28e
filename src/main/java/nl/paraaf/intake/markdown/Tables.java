package nl.paraaf.intake.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.paraaf.source.Span;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Writes tables. */
final class Tables {
  private final MarkupWriter out;
  private final Faults faults;
  private final Inlines inlines;

  Tables(MarkupWriter out, Faults faults, Inlines inlines) {
    this.out = out;
    this.faults = faults;
    this.inlines = inlines;
  }

  /**
   * @param id empty for none
   * @param caption empty for none
   */
  void write(TableBlock table, String id, List<Node> caption) {
    Paragraph words = new Paragraph();
    caption.forEach(words::appendChild);
    Span span = faults.span(table);
    out.anchor(span);
    out.open("tabel", "id", id, "samenvatting", summary(table, words), "plaats", span.toString());
    out.newLine();
    if (words.getFirstChild() != null) {
      out.open("bijschrift");
      inlines.children(words);
      out.close("bijschrift").newLine();
    }
    for (TableCell cell : cells(head(table))) {
      out.empty("kolom", "uitlijning", alignment(cell));
    }
    out.newLine();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      String element = part instanceof TableHead ? "kopregel" : "rij";
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        row(element, row);
      }
    }
    out.close("tabel").newLine();
  }

  private void row(String element, Node row) {
    out.open(element);
    for (TableCell cell : cells(row)) {
      if (cell.getFirstChild() == null) {
        out.empty("cel");
      } else {
        out.open("cel");
        inlines.children(cell);
        out.close("cel");
      }
    }
    out.close(element).newLine();
  }

  private static Node head(TableBlock table) {
    return table.getFirstChild().getFirstChild();
  }

  private static List<TableCell> cells(Node row) {
    List<TableCell> cells = new ArrayList<>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      cells.add((TableCell) node);
    }
    return cells;
  }

  /** The caption says what the table shows; else its column headers do. */
  private static String summary(TableBlock table, Node caption) {
    String words = Inlines.plain(caption);
    if (!words.isEmpty()) {
      return words;
    }
    String headers =
        cells(head(table)).stream()
            .map(Inlines::plain)
            .filter(header -> !header.isEmpty())
            .collect(Collectors.joining(", "));
    return headers.isEmpty() ? "Tabel" : "Tabel met de kolommen " + headers;
  }

  private static String alignment(TableCell cell) {
    if (cell.getAlignment() == null) {
      return "";
    }
    return switch (cell.getAlignment()) {
      case LEFT -> "links";
      case CENTER -> "midden";
      case RIGHT -> "rechts";
    };
  }
}
