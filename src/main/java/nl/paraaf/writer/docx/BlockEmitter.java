package nl.paraaf.writer.docx;

import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.document.Block;
import nl.paraaf.document.Inline;
import nl.paraaf.document.TextPrinter;

/** Blocks as paragraphs and tables, one after the other, in one place. */
final class BlockEmitter implements Block.Visitor<Void> {
  /** Word has more, but no house style does. */
  private static final int DEEPEST_HEADING = 6;

  private static final String BOX_LABEL = "Tekstbox";

  private final Manuscript manuscript;
  private final Place place;
  private final WordXml xml;
  private final InlineEmitter inlines;

  /** What stands before the text of the first paragraph. */
  private Runnable lead = () -> {};

  /** Whether a table was last, so that what follows must keep its distance. */
  private boolean afterTable;

  /** Whether the block after this one is a list. */
  private boolean listFollows;

  BlockEmitter(Manuscript manuscript, Place place) {
    this.manuscript = manuscript;
    this.place = place;
    this.xml = place.story().xml();
    this.inlines = new InlineEmitter(manuscript, place.story());
  }

  /** Puts something before the text of the first paragraph. */
  void lead(Runnable runs) {
    lead = runs;
  }

  /** Writes blocks; cells and notes get the paragraph that they must end with. */
  void all(List<Block> blocks) {
    flow(blocks);
    boolean inCell = !place.bodyStyle().equals(StyleId.BODY);
    if (inCell && (blocks.isEmpty() || afterTable)) {
      paragraph(ParagraphShape.of(place.bodyStyle()), List.of());
    }
  }

  private void flow(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      listFollows = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.ListBlock;
      blocks.get(i).accept(this);
    }
  }

  /** Writes a paragraph of this shape, as it fits this place. */
  void paragraph(ParagraphShape shape, List<Inline> content) {
    paragraph(shape, () -> inlines.all(content));
  }

  private void paragraph(ParagraphShape shape, Runnable content) {
    shape.keepNext(place.keepNext()).align(place.align()).decimalTab(place.decimalTab());
    if (afterTable) {
      shape.before(manuscript.line());
      afterTable = false;
    }
    shape.start(xml);
    lead.run();
    lead = () -> {};
    content.run();
    xml.end("p");
  }

  @Override
  public Void section(Block.Section section) {
    int level = Math.min(section.level(), DEEPEST_HEADING);
    if (level < section.level()) {
      manuscript
          .diagnostics()
          .add(
              Diagnostic.warning(
                  "kop-te-diep",
                  "een kop op niveau %d krijgt in DOCX niveau %d"
                      .formatted(section.level(), DEEPEST_HEADING),
                  section.span(),
                  "maak de sectie minder diep"));
    }
    ParagraphShape shape = ParagraphShape.of(StyleId.HEADING + level);
    boolean byWord = manuscript.bookmarks().numberedByWord();
    if (byWord && section.number().isEmpty()) {
      shape.number(0, 0);
    }
    paragraph(
        shape,
        () -> {
          if (!byWord && !section.number().isEmpty()) {
            inlines.plain(section.number() + "\t");
          }
          Optional<String> bookmark = manuscript.bookmarks().start(xml, section.id());
          inlines.all(section.heading());
          manuscript.bookmarks().end(xml, bookmark);
        });
    flow(section.blocks());
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    boolean afterTableNote = afterTable && paragraph.role() == Block.Paragraph.Role.NOTE;
    ParagraphShape shape = ParagraphShape.of(style(paragraph.role()));
    if (afterTableNote) {
      afterTable = false;
      shape.before(manuscript.line() / 4);
    }
    shape.keepNext(listFollows && TextPrinter.plain(paragraph.content()).endsWith(":"));
    paragraph(shape, paragraph.content());
    return null;
  }

  private String style(Block.Paragraph.Role role) {
    return switch (role) {
      case BODY -> place.bodyStyle();
      case SALUTATION -> StyleId.SALUTATION;
      case CLOSING -> StyleId.CLOSING;
      case TITLE -> StyleId.TITLE;
      case SUBTITLE -> StyleId.SUBTITLE;
      case STANDING -> StyleId.STANDING;
      case NOTE -> StyleId.SMALL;
    };
  }

  @Override
  public Void list(Block.ListBlock list) {
    new ListEmitter(manuscript, place, this).write(list, listFollows);
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    separate();
    Optional<Block.Table.Caption> caption = table.caption();
    if (caption.isPresent()) {
      paragraph(ParagraphShape.of(StyleId.CAPTION), () -> caption(table.id(), caption.get()));
    } else {
      manuscript.bookmarks().end(xml, manuscript.bookmarks().start(xml, table.id()));
    }
    new TableEmitter(manuscript, place).write(table);
    afterTable = true;
    return null;
  }

  private void caption(String id, Block.Table.Caption caption) {
    counted(id, caption.label(), caption.number());
    inlines.plain(". ");
    inlines.all(caption.text());
  }

  /** A label and a number that Word counts, which references repeat. */
  private void counted(String id, String label, int number) {
    inlines.plain(label + "\u00a0");
    Optional<String> bookmark = manuscript.bookmarks().start(xml, id);
    FieldCode.write(xml, "SEQ " + label + " \\* ARABIC", "" + number);
    manuscript.bookmarks().end(xml, bookmark);
  }

  /** The number of a block as printed; empty for a block without one. */
  static String number(Block block) {
    if (block instanceof Block.Section section) {
      return section.number();
    }
    if (block instanceof Block.Table table && table.caption().isPresent()) {
      return "" + table.caption().get().number();
    }
    return block instanceof Block.Box box && box.number() > 0 ? "" + box.number() : "";
  }

  /** A box is a table of one cell: the only shape whose tint holds lists and tables as well. */
  @Override
  public Void box(Block.Box box) {
    separate();
    TableEmitter tables = new TableEmitter(manuscript, place);
    int width = tables.startBox(box);
    BlockEmitter inside = new BlockEmitter(manuscript, Place.box(place.story(), width));
    inside.paragraph(ParagraphShape.of(StyleId.BOX_TITLE), () -> inside.boxTitle(box));
    inside.all(box.blocks());
    tables.endBox();
    afterTable = true;
    return null;
  }

  private void boxTitle(Block.Box box) {
    if (box.number() == 0) {
      Optional<String> bookmark = manuscript.bookmarks().start(xml, box.id());
      inlines.all(box.title());
      manuscript.bookmarks().end(xml, bookmark);
      return;
    }
    counted(box.id(), BOX_LABEL, box.number());
    inlines.plain(". ");
    inlines.all(box.title());
  }

  /** Word makes one table of two that touch; signatures need a paragraph that leaves room. */
  private void separate() {
    if (afterTable) {
      afterTable = false;
      ParagraphShape.of(StyleId.NORMAL).start(xml);
      xml.end("p");
    }
  }

  @Override
  public Void signatures(Block.Signatures signatures) {
    separate();
    new SignatureEmitter(manuscript, place).write(signatures.signatures());
    return null;
  }
}
