package nl.paraaf.writer.pdf;

import java.util.List;
import java.util.Optional;
import nl.paraaf.document.Block;
import nl.paraaf.document.Inline;
import nl.paraaf.writer.chart.Drawing;

/** Blocks of text, one under the other. */
final class BlocksFo {
  /** A table of so many rows or fewer is not broken where that can be had. */
  private static final int SHORT_TABLE = 12;

  /** The part of a page that a picture takes at most; the rest is for its caption and notes. */
  private static final double PART_OF_PAGE = 0.85;

  /**
   * The part of a page that a table that is kept whole takes at most: with a larger one too much of
   * the page before it would stay empty.
   */
  private static final double PART_FOR_TABLE = 0.6;

  /** The same for a table of facts, in which each row is read by itself. */
  private static final double PART_FOR_FACTS = 0.4;

  private final Manuscript manuscript;
  private final Looks looks;
  private final Outline outline;
  private final Destinations destinations;
  private final Fo fo;
  private final InlinesFo inlines;
  private final ListFo lists;
  private final AgreementFo agreement;

  /** Width and height of the text on the pages in hand, in points. */
  private double textWidth;

  private double textHeight;

  /** How much narrower it is at the place in hand, in points. */
  private double indent;

  BlocksFo(Manuscript manuscript) {
    this.manuscript = manuscript;
    this.looks = manuscript.looks();
    this.outline = manuscript.outline();
    this.destinations = manuscript.destinations();
    this.fo = manuscript.fo();
    this.inlines = new InlinesFo(manuscript, content -> write(content, 0, 0));
    this.lists = new ListFo(manuscript, this);
    this.agreement = new AgreementFo(manuscript, this);
  }

  InlinesFo inlines() {
    return inlines;
  }

  /** Says on what pages the blocks to come stand. */
  void onPagesOf(Sheet sheet) {
    textWidth = Sheet.points(sheet.textWidth());
    textHeight = Sheet.points(sheet.textHeight());
  }

  /** Writes content that stands in so much from the text around it, in points. */
  void indented(double by, Fo.Content content) {
    indent += by;
    content.write();
    indent -= by;
  }

  /** Writes blocks with room between them and after the last, in points. */
  void write(List<Block> blocks, double between, double afterLast) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean last = i == blocks.size() - 1;
      boolean announces = !last && announces(block, blocks.get(i + 1));
      // Where blocks stand close together, a list comes at once after what announces it.
      double close = announces && between < looks.blankLine() ? 0 : between;
      boolean leads = !last && leads(block, blocks.get(i + 1));
      Props prefer = leads ? Looks.preferWithNext() : Props.NONE;
      Props keep = announces ? Looks.keepWithNext() : prefer;
      Visitor visitor = new Visitor(last ? afterLast : close, keep);
      fo.from(block.span(), () -> block.accept(visitor));
    }
  }

  /** Whether a block says what the table after it is about, which has no caption. */
  private static boolean leads(Block block, Block next) {
    return block instanceof Block.Paragraph
        && next instanceof Block.Table table
        && table.caption().isEmpty();
  }

  /** Whether a block announces the list that comes next, and must stay with its first item. */
  static boolean announces(Block block, Block next) {
    boolean list = next instanceof Block.ListBlock || next instanceof Block.Definitions;
    return list
        && block instanceof Block.Paragraph paragraph
        && Words.of(paragraph.content()).endsWith(":");
  }

  /** A heading, with the id that the outline gave its block. */
  void heading(Block block, String number, List<Inline> words) {
    int level = outline.level(block);
    Props props =
        destinations
            .identified(looks.heading(level), outline.idOf(block))
            .with(Props.role(outline.tag(level)));
    fo.block(
        props,
        () -> {
          fo.text(number);
          inlines.write(words);
        });
  }

  private final class Visitor implements Block.Visitor<Void> {
    private final double after;
    private final Props keep;

    /**
     * @param after room after the block, in points
     * @param keep whether it stays with the next
     */
    Visitor(double after, Props keep) {
      this.after = after;
      this.keep = keep;
    }

    @Override
    public Void section(Block.Section section) {
      String number = section.number().isEmpty() ? "" : section.number() + " ";
      fo.block(
          Props.role("Sect"),
          () -> {
            heading(section, number, section.heading());
            write(section.blocks(), looks.blankLine(), after);
          });
      return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
      Props props = looks.paragraph(paragraph.role()).with(Looks.after(after)).with(keep);
      boolean title = paragraph.role() == Block.Paragraph.Role.TITLE;
      if (InlinesFo.showsAddress(paragraph.content())) {
        props = props.with("hyphenate", "false");
      }
      Props tagged = title ? props.with(Props.role(outline.titleTag())) : props;
      fo.block(tagged, () -> inlines.write(paragraph.content()));
      return null;
    }

    @Override
    public Void list(Block.ListBlock list) {
      lists.write(list, after);
      return null;
    }

    @Override
    public Void table(Block.Table table) {
      Optional<Block.Table.Caption> caption = table.caption();
      caption.ifPresent(
          c ->
              fo.block(
                  destinations.named(looks.caption(), table.id()).with(Props.role("Caption")),
                  () -> {
                    fo.text(c.prefix());
                    inlines.write(c.text());
                  }));
      manuscript.tags().table(table.summary());
      TableFo rows = rows(table);
      Props props = looks.table().with(width()).with(together(table, rows));
      fo.element(
          "table",
          (caption.isPresent() ? props : destinations.named(props, table.id()))
              .with(Looks.after(after)),
          rows::write);
      return null;
    }

    @Override
    public Void figure(Block.Figure figure) {
      Props caption = destinations.named(looks.caption(), figure.id());
      fo.block(
          caption.with(Props.role("Caption")),
          () -> {
            fo.text(figure.caption().prefix());
            inlines.write(figure.caption().text());
          });
      Drawing drawing = Drawing.of(figure.chart(), manuscript.style(), textWidth - indent);
      double scale = Math.min(1, PART_OF_PAGE * textHeight / drawing.height());
      boolean brief = figure.data().body().size() <= SHORT_TABLE;
      Props look = looks.figure().with(brief ? Looks.keepWithNext() : Props.NONE);
      String font = manuscript.style().lettertype().pdf();
      Props picture = Props.of("fox:alt-text", figure.alt());
      fo.block(look.with(Props.role(Fo.GROUP)), () -> fo.drawing(drawing, scale, font, picture));
      return table(figure.data());
    }

    private Props together(Block.Table table, TableFo rows) {
      boolean brief = table.body().size() <= SHORT_TABLE;
      boolean facts = table.rowHeaders() && table.header().isEmpty();
      double part = facts ? PART_FOR_FACTS : PART_FOR_TABLE;
      return brief && rows.height() < part * textHeight ? Looks.preferTogether() : Props.NONE;
    }

    /** The whole width is that of the page, also where the text stands in. */
    private Props width() {
      return indent == 0 ? Props.NONE : Props.of("width", Props.pt(textWidth - indent));
    }

    private TableFo rows(Block.Table table) {
      double width = textWidth - indent;
      return new TableFo(table, manuscript.style(), width, looks, fo, this::cell);
    }

    private void cell(List<Block> content) {
      double around = indent;
      indent = 0;
      write(content, TableFo.PART_OF_CELL, 0);
      indent = around;
    }

    @Override
    public Void box(Block.Box box) {
      Props props = destinations.named(looks.box(), box.id()).with(Props.role("Sect"));
      fo.block(
          props.with(Looks.after(after)),
          () -> {
            fo.block(
                looks.boxTitle(),
                () -> {
                  fo.text(box.prefix());
                  inlines.write(box.title());
                });
            indented(2 * Looks.BOX_SIDE, () -> write(box.blocks(), looks.blankLine() / 2, 0));
          });
      return null;
    }

    @Override
    public Void signatures(Block.Signatures signatures) {
      double width = textWidth - indent;
      new SignaturesFo(manuscript, inlines, width).write(signatures.signatures(), after);
      return null;
    }

    @Override
    public Void article(Block.Article article) {
      agreement.article(article, after);
      return null;
    }

    @Override
    public Void definitions(Block.Definitions definitions) {
      agreement.definitions(definitions, after);
      return null;
    }

    @Override
    public Void contents(Block.Contents contents) {
      agreement.contents(contents, after);
      return null;
    }
  }
}
