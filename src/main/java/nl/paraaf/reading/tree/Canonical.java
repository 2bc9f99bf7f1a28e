package nl.paraaf.reading.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree as lines of text, for equality: two documents that say the same have the same lines, in
 * whatever runs, with whatever bookmarks and ids. Looks are left alone, and so are results of
 * fields that follow from the layout, comments, and from where a value was merged.
 */
public final class Canonical {
  private final List<String> lines = new ArrayList<>();

  private Canonical() {}

  /** All of a document. */
  public static List<String> of(DocumentTree tree) {
    Canonical canonical = new Canonical();
    canonical.blocks(tree.body(), "");
    for (Margin margin : tree.margins()) {
      canonical.lines.add("[" + margin.name() + "]");
      canonical.blocks(margin.blocks(), "  ");
    }
    return List.copyOf(canonical.lines);
  }

  /** A block. */
  public static List<String> of(Block block) {
    Canonical canonical = new Canonical();
    canonical.block(block, "");
    return canonical.lines;
  }

  /** A row. */
  public static List<String> of(Block.Row row) {
    Canonical canonical = new Canonical();
    canonical.row(row, "");
    return canonical.lines;
  }

  /** Blocks. */
  public static List<String> of(List<Block> blocks) {
    Canonical canonical = new Canonical();
    canonical.blocks(blocks, "");
    return canonical.lines;
  }

  private void blocks(List<Block> blocks, String indent) {
    blocks.forEach(block -> block(block, indent));
  }

  private void block(Block block, String indent) {
    if (block instanceof Block.Table table) {
      lines.add(indent + "[tabel " + table.style() + "]");
      table.rows().forEach(row -> row(row, indent + "  "));
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph, indent);
    }
  }

  private void row(Block.Row row, String indent) {
    lines.add(indent + "[rij]");
    for (Block.Cell cell : row.cells()) {
      String span = cell.columns() > 1 ? " over " + cell.columns() : "";
      lines.add(indent + "  [cel" + span + (cell.merged() ? " vervolg" : "") + "]");
      blocks(cell.blocks(), indent + "    ");
    }
  }

  private void paragraph(Block.Paragraph paragraph, String indent) {
    Line line = new Line();
    line.out.append(indent).append('[').append(paragraph.style());
    if (!paragraph.number().isEmpty()) {
      line.out.append(' ').append(paragraph.number());
    }
    line.out.append("] ");
    paragraph.content().forEach(inline -> line.add(inline, ""));
    lines.add(line.end());
    for (Inline inline : line.apart) {
      if (inline instanceof Inline.Note note) {
        lines.add(indent + (note.end() ? "  [eindnoot]" : "  [voetnoot]"));
        blocks(note.blocks(), indent + "    ");
      } else if (inline instanceof Inline.Picture picture) {
        blocks(picture.boxes(), indent + "    ");
      }
    }
    if (!paragraph.section().isEmpty()) {
      lines.add(indent + "[bladzijden " + paragraph.section() + "]");
    }
  }

  /** The text of a paragraph; links that touch and lead to the same place are one link. */
  private static final class Line {
    private final StringBuilder out = new StringBuilder();
    private final List<Inline> apart = new ArrayList<>();
    private String open = "";

    void add(Inline inline, String target) {
      if (inline instanceof Inline.Control control) {
        control.content().forEach(c -> add(c, target));
      } else if (inline instanceof Inline.Link link) {
        boolean outside = !link.target().startsWith("#");
        link.content().forEach(c -> add(c, outside ? link.target() : target));
      } else if (inline instanceof Inline.Text text) {
        put(text.text().replace('\n', '⏎'), target);
      } else if (inline instanceof Inline.Field field) {
        put("{" + field.name() + (field.isLayout() ? "" : " " + field.result()) + "}", target);
      } else if (inline instanceof Inline.Note) {
        put("{noot}", target);
        apart.add(inline);
      } else if (inline instanceof Inline.Picture picture) {
        put("{beeld " + picture.hash() + "}", target);
        apart.add(inline);
      }
    }

    private void put(String text, String target) {
      if (text.isEmpty()) {
        return;
      }
      if (!open.equals(target)) {
        close();
        out.append(target.isEmpty() ? "" : "⟨");
        open = target;
      }
      out.append(text);
    }

    private void close() {
      if (!open.isEmpty()) {
        out.append('→').append(open).append('⟩');
        open = "";
      }
    }

    String end() {
      close();
      return out.toString();
    }
  }
}
