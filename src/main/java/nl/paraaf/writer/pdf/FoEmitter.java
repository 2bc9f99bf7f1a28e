package nl.paraaf.writer.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Line;
import nl.paraaf.document.Part;
import nl.paraaf.source.Span;
import nl.paraaf.style.HouseStyle;

/**
 * Says a document in XSL-FO. The one large translator of this room, because every node of the
 * document has a case here.
 *
 * <p>Tags come from roles; an object that only lays out has the role {@link Fo#GROUP}, or becomes a
 * Div, and is taken out of the tags afterwards.
 */
final class FoEmitter {
  private static final double POINTS_PER_MM = 72 / 25.4;

  /** Room to sign above a name, in mm. */
  private static final String ROOM_TO_SIGN = "20mm";

  /** Between the blocks of a cell, in points. */
  private static final double PART_OF_CELL = 3;

  /** A table of so many rows or fewer is not broken where that can be had. */
  private static final int SHORT_TABLE = 8;

  private static final double BULLET_INDENT = 4.5;
  private static final double ORDERED_INDENT = 7;

  private final Document document;
  private final HouseStyle style;
  private final Diagnostics diagnostics;
  private final Looks looks;
  private final Outline outline;
  private final TagPlan tags = new TagPlan();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> targets = new TreeSet<>();
  private final Fo fo;
  private final Inlines inlines = new Inlines();

  /** Width of the text on the pages of the part in hand, in points. */
  private double textWidth;

  /** Whether what is written has a fixed place on the paper, where no footnote can stand. */
  private boolean fixedPlace;

  FoEmitter(Document document, HouseStyle style, Diagnostics diagnostics, Fo fo) {
    this.document = document;
    this.style = style;
    this.diagnostics = diagnostics;
    this.looks = new Looks(style);
    this.outline = Outline.of(document);
    this.fo = fo;
  }

  /** Writes the whole document, and gives what its tags must say besides. */
  TagPlan emit() {
    PageFurniture furniture = new PageFurniture(document, style, looks, fo);
    Props root = looks.root(document.info().language()).with("linefeed-treatment", "preserve");
    fo.document(
        root,
        () -> {
          furniture.masters();
          bookmarks();
          for (int i = 0; i < document.parts().size(); i++) {
            part(i, furniture);
          }
        });
    targets.removeAll(ids);
    if (!targets.isEmpty()) {
      throw new ParaafFault("references to blocks that are not in the document: " + targets);
    }
    return tags;
  }

  private void bookmarks() {
    if (!outline.entries().isEmpty()) {
      fo.element("bookmark-tree", Props.NONE, () -> bookmarks(outline.entries()));
    }
  }

  private void bookmarks(List<Outline.Entry> entries) {
    for (Outline.Entry entry : entries) {
      fo.element(
          "bookmark",
          Props.of("internal-destination", entry.id()),
          () -> {
            fo.element("bookmark-title", Props.NONE, () -> fo.text(entry.title()));
            bookmarks(entry.entries());
          });
    }
  }

  private void part(int index, PageFurniture furniture) {
    Part part = document.parts().get(index);
    Sheet sheet = Sheet.of(part.layout(), style.pagina());
    textWidth = sheet.textWidth() * POINTS_PER_MM;
    Props sequence = Props.of("master-reference", PageFurniture.masterOf(sheet, index == 0));
    boolean last = index == document.parts().size() - 1;
    fo.element(
        "page-sequence",
        last ? sequence.with("id", PageFurniture.LAST) : sequence,
        () -> {
          furniture.contents(sheet);
          fo.element(
              "flow", Props.of("flow-name", "xsl-region-body"), () -> flow(part, index == 0));
        });
  }

  private void flow(Part part, boolean first) {
    if (first) {
      letterhead();
    }
    if (part.blocks().isEmpty()) {
      fo.block(Props.role(Fo.GROUP), () -> {});
    }
    blocks(part.blocks(), looks.blankLine(), 0);
  }

  private void letterhead() {
    document
        .letterhead()
        .ifPresent(
            head -> {
              LetterheadFo letterhead =
                  new LetterheadFo(head, style, looks, fo, content -> inlines(content));
              fixedPlace = true;
              letterhead.fixed();
              fixedPlace = false;
              letterhead.reference();
            });
  }

  /** Blocks one under the other, with room between them and after the last, in points. */
  private void blocks(List<Block> blocks, double between, double afterLast) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Blocks visitor = new Blocks(i == blocks.size() - 1 ? afterLast : between);
      fo.from(block.span(), () -> block.accept(visitor));
    }
  }

  private void inlines(List<Inline> content) {
    content.forEach(inline -> inline.accept(inlines));
  }

  private void group(String name, Props props, Fo.Content content) {
    fo.element(name, props.with(Props.role(Fo.GROUP)), content);
  }

  private Props named(Props props, String name) {
    return name.isEmpty() ? props : identified(props, Outline.idOf(name));
  }

  private Props identified(Props props, String id) {
    ids.add(id);
    return props.with("id", id);
  }

  private final class Blocks implements Block.Visitor<Void> {
    private final double after;

    /**
     * @param after room after the block, in points
     */
    Blocks(double after) {
      this.after = after;
    }

    @Override
    public Void section(Block.Section section) {
      Props heading =
          identified(looks.heading(section.level()), outline.idOf(section))
              .with(Props.role(outline.tag(section.level())));
      fo.block(
          Props.role("Sect"),
          () -> {
            fo.block(
                heading,
                () -> {
                  if (!section.number().isEmpty()) {
                    fo.text(section.number() + " ");
                  }
                  inlines(section.heading());
                });
            blocks(section.blocks(), looks.blankLine(), after);
          });
      return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
      Props props = looks.paragraph(paragraph.role()).with(Looks.after(after));
      boolean title = paragraph.role() == Block.Paragraph.Role.TITLE;
      if (showsAddress(paragraph.content())) {
        props = props.with("hyphenate", "false");
      }
      Props tagged = title ? props.with(Props.role(outline.titleTag())) : props;
      fo.block(tagged, () -> inlines(paragraph.content()));
      return null;
    }

    @Override
    public Void list(Block.ListBlock list) {
      boolean bullets = list.style() == Block.ListBlock.Style.BULLET;
      tags.list(
          switch (list.style()) {
            case BULLET -> "Disc";
            case DECIMAL -> "Decimal";
            case ALPHA -> "LowerAlpha";
          });
      Props props = looks.list(bullets ? BULLET_INDENT : ORDERED_INDENT).with(Looks.after(after));
      fo.element(
          "list-block",
          props,
          () -> {
            for (int i = 0; i < list.items().size(); i++) {
              item(mark(list.style(), i + 1), list.items().get(i));
            }
          });
      return null;
    }

    private void item(String mark, Block.ListBlock.Item item) {
      fo.element(
          "list-item",
          Props.NONE,
          () -> {
            group(
                "list-item-label",
                Props.of("end-indent", "label-end()"),
                () -> fo.block(Props.role("Lbl"), () -> fo.text(mark)));
            fo.element(
                "list-item-body",
                Props.of("start-indent", "body-start()"),
                () -> blocks(item.blocks(), 0, 0));
          });
    }

    @Override
    public Void table(Block.Table table) {
      Optional<Block.Table.Caption> caption = table.caption();
      caption.ifPresent(
          c ->
              fo.block(
                  named(looks.caption(), table.id()).with(Props.role("Caption")),
                  () -> {
                    fo.text(c.prefix());
                    inlines(c.text());
                  }));
      tags.table(table.summary());
      boolean brief = table.body().size() <= SHORT_TABLE;
      Props keep = brief ? Looks.preferTogether() : Props.NONE;
      Props props = looks.table().with(keep).with(Looks.after(after));
      fo.element(
          "table",
          caption.isPresent() ? props : named(props, table.id()),
          () -> rows(table).write());
      return null;
    }

    private TableFo rows(Block.Table table) {
      return new TableFo(
          table, style, textWidth, looks, fo, cellBlocks -> blocks(cellBlocks, PART_OF_CELL, 0));
    }

    @Override
    public Void box(Block.Box box) {
      Props props = named(looks.box(), box.id()).with(Props.role("Sect"));
      fo.block(
          props.with(Looks.after(after)),
          () -> {
            fo.block(
                looks.boxTitle(),
                () -> {
                  fo.text(box.prefix());
                  inlines(box.title());
                });
            blocks(box.blocks(), looks.blankLine() / 2, 0);
          });
      return null;
    }

    @Override
    public Void signatures(Block.Signatures signatures) {
      int perRow = Math.min(2, signatures.signatures().size());
      Props table =
          Props.of("table-layout", "fixed")
              .with("width", "100%")
              .with(Looks.keepWithPrevious())
              .with(Looks.keepTogether())
              .with(Looks.after(after));
      group(
          "table",
          table,
          () ->
              group(
                  "table-body",
                  Props.NONE,
                  () -> {
                    for (int i = 0; i < signatures.signatures().size(); i += perRow) {
                      int end = Math.min(i + perRow, signatures.signatures().size());
                      signatureRow(signatures.signatures().subList(i, end));
                    }
                  }));
      return null;
    }

    private void signatureRow(List<Block.Signatures.Signature> row) {
      group(
          "table-row",
          Looks.keepTogether(),
          () -> {
            for (Block.Signatures.Signature signature : row) {
              group(
                  "table-cell",
                  Props.of("padding-right", "6mm").with("padding-top", ROOM_TO_SIGN),
                  () -> {
                    line(Looks.bold().with(Looks.keepWithNext()), signature.name());
                    line(Props.of("hyphenate", "false"), signature.office());
                  });
            }
          });
    }

    private void line(Props props, Line line) {
      fo.block(props, () -> inlines(line.content()));
    }
  }

  /**
   * Whether a web address stands in the text. A hyphen in an address would be taken for a part of
   * it, and the engine hyphenates whole paragraphs or not at all.
   */
  private static boolean showsAddress(List<Inline> content) {
    return content.stream()
        .anyMatch(
            inline ->
                (inline instanceof Inline.Link link && Words.of(link.content()).contains("/"))
                    || (inline instanceof Inline.Emphasis e && showsAddress(e.content()))
                    || (inline instanceof Inline.Field f && showsAddress(f.content())));
  }

  private static String mark(Block.ListBlock.Style style, int number) {
    return switch (style) {
      case BULLET -> "–";
      case DECIMAL -> number + ".";
      case ALPHA -> letters(number) + ".";
    };
  }

  /** 1 is a, 26 is z, 27 is aa. */
  private static String letters(int number) {
    int last = (number - 1) % 26;
    String letter = String.valueOf((char) ('a' + last));
    return number <= 26 ? letter : letters((number - 1) / 26) + letter;
  }

  private final class Inlines implements Inline.Visitor<Void> {
    @Override
    public Void text(Inline.Text text) {
      return words(text.value());
    }

    private Void words(String text) {
      fo.text(text.replace('\n', ' '));
      return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
      boolean strong = emphasis.kind() == Inline.Emphasis.Kind.STRONG;
      fo.inline(strong ? Looks.bold() : Looks.italic(), () -> inlines(emphasis.content()));
      return null;
    }

    @Override
    public Void script(Inline.Script script) {
      boolean below = script.kind() == Inline.Script.Kind.SUB;
      fo.inline(looks.script(below), () -> words(script.value()));
      return null;
    }

    @Override
    public Void link(Inline.Link link) {
      Props props =
          looks
              .link()
              .with("external-destination", "url('" + link.target() + "')")
              .with("fox:alt-text", Words.of(link.content()));
      fo.element("basic-link", props, () -> inlines(link.content()));
      return null;
    }

    @Override
    public Void field(Inline.Field field) {
      inlines(field.content());
      return null;
    }

    @Override
    public Void footnote(Inline.Footnote footnote) {
      String number = String.valueOf(footnote.number());
      Props mark = looks.noteMark().with(Props.role("Reference"));
      if (fixedPlace) {
        lostNote(footnote);
        return null;
      }
      group(
          "footnote",
          Props.NONE,
          () -> {
            fo.inline(mark, () -> fo.text(number));
            fo.element(
                "footnote-body", looks.note().with(Props.role("Note")), () -> note(footnote));
          });
      return null;
    }

    private void note(Inline.Footnote footnote) {
      String number = String.valueOf(footnote.number());
      group(
          "list-block",
          looks.list(footnote.number() < 100 ? 5 : 6.5),
          () ->
              group(
                  "list-item",
                  Props.NONE,
                  () -> {
                    group(
                        "list-item-label",
                        Props.of("end-indent", "label-end()"),
                        () -> fo.block(Props.role("Lbl"), () -> fo.text(number)));
                    group(
                        "list-item-body",
                        Props.of("start-indent", "body-start()"),
                        () -> blocks(footnote.blocks(), 0, 0));
                  }));
    }

    private void lostNote(Inline.Footnote footnote) {
      diagnostics.add(
          Diagnostic.warning(
              "voetnoot-in-briefhoofd",
              "voetnoot " + footnote.number() + " staat in het briefhoofd en valt in de PDF weg",
              Span.nowhere(),
              "zet de voetnoot in de tekst van de brief"));
    }

    @Override
    public Void reference(Inline.Reference reference) {
      String target = Outline.idOf(reference.target());
      targets.add(target);
      Props props =
          looks.link().with("internal-destination", target).with("fox:alt-text", reference.text());
      fo.element("basic-link", props, () -> words(reference.text()));
      return null;
    }

    @Override
    public Void placeholder(Inline.Placeholder placeholder) {
      fo.inline(looks.placeholder(), () -> words(placeholder.text()));
      return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
      // The space is for readers by ear, and for those who copy the text.
      fo.text("\u00a0\n");
      return null;
    }
  }
}
