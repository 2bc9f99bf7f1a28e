package nl.paraaf.writer.pdf;

import nl.paraaf.document.Block;
import nl.paraaf.document.Block.ListBlock.Style;

/** Lists: marks in the margin, and what they hold beside them. */
final class ListFo {
  /** Where the text of an item stands, in mm from its mark. */
  private static final double BULLET_INDENT = 4.5;

  private static final double ORDERED_INDENT = 7;

  /** Between the longest mark and the text, in points. */
  private static final double AFTER_MARK = 5;

  private final Looks looks;
  private final TagPlan tags;
  private final Destinations destinations;
  private final Fo fo;
  private final Typeface typeface;
  private final double size;
  private final BlocksFo blocks;

  ListFo(Manuscript manuscript, BlocksFo blocks) {
    this.looks = manuscript.looks();
    this.tags = manuscript.tags();
    this.destinations = manuscript.destinations();
    this.fo = manuscript.fo();
    this.typeface = FontFamily.named(manuscript.style().lettertype().pdf()).regular();
    this.size = manuscript.style().corps().tekst();
    this.blocks = blocks;
  }

  /**
   * @param after room after the list, in points
   */
  void write(Block.ListBlock list, double after) {
    tags.list(
        switch (list.style()) {
          case BULLET -> "Disc";
          case DECIMAL -> "Decimal";
          case ALPHA, RECITAL -> "LowerAlpha";
          case ROMAN -> "LowerRoman";
        });
    double indent = indent(list);
    Props props = looks.list(Props.pt(indent)).with(Looks.after(after));
    fo.element("list-block", props, () -> blocks.indented(indent, () -> items(list)));
  }

  private void items(Block.ListBlock list) {
    // Recitals are paragraphs of text, not points of a list.
    double between = list.style() == Style.RECITAL ? looks.blankLine() / 2 : 0;
    for (int i = 0; i < list.items().size(); i++) {
      Block.ListBlock.Item item = list.items().get(i);
      Props props = i == 0 || between == 0 ? Props.NONE : Looks.before(between);
      fo.item(
          destinations.named(props, item.id()),
          list.style().mark(i + 1),
          Props.NONE,
          () -> blocks.write(item.blocks(), 0, 0));
    }
  }

  /** Wide enough for the longest mark, in points. */
  private double indent(Block.ListBlock list) {
    double indent = Sheet.points(list.style() == Style.BULLET ? BULLET_INDENT : ORDERED_INDENT);
    for (int i = 1; i <= list.items().size(); i++) {
      indent = Math.max(indent, typeface.width(list.style().mark(i), size) + AFTER_MARK);
    }
    return indent;
  }
}
