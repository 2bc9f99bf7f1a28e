package nl.paraaf.writer.docx;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.document.Block;
import nl.paraaf.document.Inline;
import nl.paraaf.document.TextPrinter;

/** Blocks as paragraphs and tables, one after the other, in one place. */
final class BlockEmitter implements Block.Visitor<Void> {
  /** Word has more, but no house style does. */
  private static final int DEEPEST_HEADING = 6;

  /** A picture stays with the table of its data, if that has so many rows or fewer. */
  private static final int SHORT_TABLE = 12;

  private static final String BOX_LABEL = "Tekstbox";
  private static final String ARTICLE_LABEL = "Artikel";

  private final Manuscript manuscript;
  private final Place place;
  private final WordXml xml;
  private final InlineEmitter inlines;

  /** What stands before the text of the first paragraph. */
  private Runnable lead = () -> {};

  /** Whether a table was last, so that what follows must keep its distance. */
  private boolean afterTable;

  /** Whether what was last leaves no room below it: signatures, or a closing without them. */
  private boolean afterEnd;

  /** Whether the block after this one is signatures, which bring their room along. */
  private boolean signaturesFollow;

  /** Whether the block after this one is a list. */
  private boolean listFollows;

  /** Whether the block after this one is a list or definitions. */
  private boolean itemsFollow;

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
    if (!place.flows() && (blocks.isEmpty() || afterTable)) {
      paragraph(ParagraphShape.of(place.bodyStyle()), List.of());
    }
  }

  /** Writes blocks. */
  void flow(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      listFollows = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.ListBlock;
      itemsFollow = introduces(blocks.subList(i + 1, blocks.size()));
      signaturesFollow = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Signatures;
      blocks.get(i).accept(this);
    }
  }

  /** Whether these blocks start with what a sentence before them can introduce. */
  static boolean introduces(List<Block> next) {
    return !next.isEmpty()
        && (next.get(0) instanceof Block.ListBlock || next.get(0) instanceof Block.Definitions);
  }

  /** Writes a paragraph of this shape, as it fits this place. */
  void paragraph(ParagraphShape shape, List<Inline> content) {
    paragraph(shape, () -> inlines.all(content));
  }

  /** Writes a paragraph to which references lead. */
  void paragraph(ParagraphShape shape, String id, List<Inline> content) {
    paragraph(shape, () -> manuscript.bookmarks().around(xml, id, () -> inlines.all(content)));
  }

  /** Writes a paragraph with this content. */
  void paragraph(ParagraphShape shape, Runnable content) {
    shape.keepNext(place.keepNext()).align(place.align()).decimalTab(place.decimalTab());
    if (afterTable || afterEnd) {
      shape.before(manuscript.line());
      afterTable = false;
      afterEnd = false;
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
    boolean byWord = manuscript.targets().headings().byWord();
    if (byWord || section.number().isEmpty()) {
      if (byWord && section.number().isEmpty()) {
        shape.number(0, 0);
      }
      paragraph(shape, section.id(), section.heading());
    } else {
      paragraph(shape, () -> textNumber(section));
    }
    flow(section.blocks());
    return null;
  }

  /** A heading with a number that is text; the bookmark is around what references repeat of it. */
  private void textNumber(Block.Section section) {
    SectionNumber number = SectionNumber.of(section.number());
    inlines.plain(number.before());
    manuscript.bookmarks().around(xml, section.id(), () -> inlines.plain(number.core()));
    inlines.plain(number.after() + number.separator());
    inlines.all(section.heading());
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    boolean afterTableNote = afterTable && paragraph.role() == Block.Paragraph.Role.NOTE;
    ParagraphShape shape = ParagraphShape.of(style(paragraph.role()));
    if (afterTableNote) {
      afterTable = false;
      shape.before(manuscript.line() / 4);
    }
    shape.keepNext(itemsFollow && TextPrinter.plain(paragraph.content()).endsWith(":"));
    indented(shape);
    paragraph(shape, paragraph.content());
    afterEnd = paragraph.role() == Block.Paragraph.Role.CLOSING && !signaturesFollow;
    return null;
  }

  /** Indents what has a style that does not say so itself. */
  private ParagraphShape indented(ParagraphShape shape) {
    return place.depth() > 0 && !shape.hasStyle(place.bodyStyle())
        ? shape.indent(place.indent())
        : shape;
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
      ParagraphShape shape = indented(ParagraphShape.of(StyleId.CAPTION));
      paragraph(shape, () -> caption(table.id(), caption.get()));
    } else {
      manuscript.bookmarks().around(xml, table.id(), () -> {});
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
    String code = "SEQ " + label + " \\* ARABIC";
    manuscript.bookmarks().around(xml, id, () -> FieldCode.write(xml, code, "" + number));
  }

  @Override
  public Void figure(Block.Figure figure) {
    separate();
    Block.Table.Caption text = figure.caption();
    paragraph(ParagraphShape.of(StyleId.CAPTION), () -> caption(figure.id(), text));
    boolean brief = figure.data().body().size() <= SHORT_TABLE;
    ParagraphShape picture = ParagraphShape.of(StyleId.NORMAL).keepNext(brief);
    paragraph(picture, () -> new FigureEmitter(manuscript.house(), place).write(figure));
    return table(figure.data());
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
      manuscript.bookmarks().around(xml, box.id(), () -> inlines.all(box.title()));
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
  public Void article(Block.Article article) {
    paragraph(ParagraphShape.of(StyleId.ARTICLE), () -> articleTitle(article));
    BlockEmitter inside = new BlockEmitter(manuscript, place.member());
    article.members().forEach(inside::member);
    afterTable = inside.afterTable;
    return null;
  }

  private void articleTitle(Block.Article article) {
    if (manuscript.targets().articles().byWord()) {
      counted(article.id(), ARTICLE_LABEL, article.number());
    } else {
      inlines.plain(ARTICLE_LABEL + "\u00a0");
      String number = "" + article.number();
      manuscript.bookmarks().around(xml, article.id(), () -> inlines.plain(number));
    }
    inlines.plain(". ");
    inlines.all(article.title());
  }

  private void member(Block.Article.Member member) {
    manuscript.numbering().restartBelow(1);
    boolean numbered = !member.number().isEmpty();
    boolean byWord = manuscript.targets().articles().byWord();
    ParagraphShape shape = ParagraphShape.of(numbered ? StyleId.MEMBER : StyleId.MEMBER_TEXT);
    String number = numbered && !byWord ? member.number() + "\t" : "";
    opened(
        shape,
        member.blocks(),
        text -> {
          inlines.plain(number);
          manuscript.bookmarks().around(xml, member.id(), () -> inlines.all(text));
        });
  }

  /** Writes blocks of which the first paragraph is special; it is empty when there is none. */
  private void opened(ParagraphShape shape, List<Block> blocks, Consumer<List<Inline>> opening) {
    boolean text = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph;
    List<Inline> first = text ? ((Block.Paragraph) blocks.get(0)).content() : List.of();
    List<Block> rest = text ? blocks.subList(1, blocks.size()) : blocks;
    shape.keepNext(introduces(rest));
    if (!rest.isEmpty() && rest.get(0) instanceof Block.ListBlock) {
      shape.after(0);
    }
    paragraph(shape, () -> opening.accept(first));
    flow(rest);
  }

  @Override
  public Void definitions(Block.Definitions definitions) {
    for (Block.Definitions.Definition definition : definitions.definitions()) {
      Inline term = new Inline.Emphasis(Inline.Emphasis.Kind.STRONG, definition.term());
      opened(
          ParagraphShape.of(place.bodyStyle()),
          definition.blocks(),
          meaning -> {
            manuscript.bookmarks().around(xml, definition.id(), () -> inlines.all(List.of(term)));
            inlines.plain(": ");
            inlines.all(meaning);
          });
    }
    return null;
  }

  @Override
  public Void contents(Block.Contents contents) {
    new ContentsEmitter(manuscript, place, this).write(contents);
    return null;
  }

  @Override
  public Void signatures(Block.Signatures signatures) {
    separate();
    new SignatureEmitter(manuscript, place).write(signatures.signatures());
    afterEnd = true;
    return null;
  }
}
