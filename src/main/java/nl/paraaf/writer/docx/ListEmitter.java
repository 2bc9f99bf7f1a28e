package nl.paraaf.writer.docx;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.document.Block;

/** Lists, however deep, as numbered paragraphs. */
final class ListEmitter {

  /** A block of an item; a paragraph has a shape, any other block has none. */
  private record Entry(int level, String id, String style, ParagraphShape shape, Block block) {}

  private final Manuscript manuscript;
  private final Place place;
  private final BlockEmitter blocks;
  private final List<Entry> entries = new ArrayList<>();

  ListEmitter(Manuscript manuscript, Place place, BlockEmitter blocks) {
    this.manuscript = manuscript;
    this.place = place;
    this.blocks = blocks;
  }

  /**
   * Writes a list.
   *
   * @param listFollows whether another list comes next, which must not look like the same one
   */
  void write(Block.ListBlock list, boolean listFollows) {
    collect(list, place.depth(), 0);
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.shape() == null) {
        entry.block().accept(blocks);
      } else {
        boolean last = i == entries.size() - 1;
        if (!last && !place.small() && !entry.style().equals(entries.get(i + 1).style())) {
          entry.shape().after(0);
        }
        // What introduces a list inside the list stays with it.
        entry.shape().keepNext(!last && entries.get(i + 1).level() > entry.level());
        if (last && listFollows) {
          entry.shape().apart();
        }
        Block.Paragraph paragraph = (Block.Paragraph) entry.block();
        blocks.paragraph(entry.shape(), entry.id(), paragraph.content());
      }
    }
  }

  private void collect(Block.ListBlock list, int level, int around) {
    int instance = manuscript.numbering().open(list.style(), level, around);
    for (Block.ListBlock.Item item : list.items()) {
      if (instance == Numbering.ARTICLES) {
        manuscript.numbering().restartBelow(level);
      }
      boolean first = true;
      for (Block block : item.blocks()) {
        if (block instanceof Block.ListBlock nested) {
          collect(nested, level + 1, instance);
        } else if (block instanceof Block.Paragraph) {
          String style = style(list.style(), first);
          ParagraphShape shape = ParagraphShape.of(style);
          entries.add(
              new Entry(
                  level,
                  first ? item.id() : "",
                  style,
                  first
                      ? shape.number(instance, Math.min(level, Numbering.LEVELS - 1))
                      : shape.indent(Numbering.indent(level)),
                  block));
        } else {
          entries.add(new Entry(level, "", "", null, block));
        }
        first = false;
      }
    }
  }

  private String style(Block.ListBlock.Style style, boolean first) {
    if (place.small()) {
      return place.bodyStyle();
    }
    if (!first) {
      return StyleId.CONTINUE;
    }
    return style == Block.ListBlock.Style.BULLET ? StyleId.BULLET : StyleId.NUMBER;
  }
}
