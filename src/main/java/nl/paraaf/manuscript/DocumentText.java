package nl.paraaf.manuscript;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Letterhead;
import nl.paraaf.document.Line;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.source.Span;

/** Reads a document as a manuscript, passage by passage. */
public final class DocumentText {
  private final List<Passage> passages = new ArrayList<>();
  private final SourceFinder finder;
  private int groups;

  private DocumentText(SourceFinder finder) {
    this.finder = finder;
  }

  /** The manuscript of a document. */
  public static Manuscript of(Document document, SourceFinder finder) {
    DocumentText reading = new DocumentText(finder);
    document.letterhead().ifPresent(reading::letterhead);
    document.parts().forEach(part -> reading.blocks(part.blocks(), Spot.BODY));
    return new Manuscript(document.info().name(), reading.passages);
  }

  /** Where a block stands: in which list or table, and as what its paragraphs are read. */
  private record Spot(Kind kind, int group, int index, int depth) {
    static final Spot BODY = new Spot(Kind.PARAGRAPH, 0, 0, 0);

    Spot then() {
      return kind == Kind.ITEM ? new Spot(Kind.PARAGRAPH, group, index, depth) : this;
    }
  }

  private void letterhead(Letterhead head) {
    List<Line> lines = new ArrayList<>();
    lines.add(head.sender());
    lines.add(head.returnAddress());
    lines.addAll(head.addressee());
    head.colophon().forEach(entry -> lines.addAll(entry.lines()));
    head.reference().forEach(entry -> lines.addAll(entry.lines()));
    lines.forEach(l -> add(Kind.LETTERHEAD, l.content(), 0, 0, 0, Span.nowhere()));
  }

  private void blocks(List<Block> blocks, Spot spot) {
    Spot at = spot;
    for (Block block : blocks) {
      block.accept(new Reader(at));
      at = at.then();
    }
  }

  private void add(Kind kind, List<Inline> content, int group, int index, int level, Span span) {
    InlineText text = InlineText.of(content);
    if (!text.text().isBlank()) {
      passages.add(
          new Passage(
              kind,
              text.text(),
              group,
              index,
              level,
              text.marks(),
              text.stretches(),
              (from, to) -> finder.find(span, text, from, to)));
    }
    for (Inline.Footnote note : text.footnotes()) {
      blocks(note.blocks(), new Spot(Kind.NOTE, 0, note.number(), 0));
    }
  }

  private final class Reader implements Block.Visitor<Void> {
    private final Spot spot;

    Reader(Spot spot) {
      this.spot = spot;
    }

    private void add(Kind kind, List<Inline> content, int level, Span span) {
      DocumentText.this.add(kind, content, spot.group(), spot.index(), level, span);
    }

    @Override
    public Void section(Block.Section section) {
      add(Kind.HEADING, section.heading(), section.level(), section.span());
      blocks(section.blocks(), spot);
      return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
      Kind kind =
          switch (paragraph.role()) {
            case SALUTATION -> Kind.SALUTATION;
            case CLOSING -> Kind.SIGNATURE;
            case TITLE -> Kind.HEADING;
            case BODY, SUBTITLE, STANDING, NOTE -> spot.kind();
          };
      add(kind, paragraph.content(), spot.depth(), paragraph.span());
      return null;
    }

    @Override
    public Void list(Block.ListBlock list) {
      int group = ++groups;
      int index = 0;
      for (Block.ListBlock.Item item : list.items()) {
        blocks(item.blocks(), new Spot(Kind.ITEM, group, ++index, spot.depth() + 1));
      }
      return null;
    }

    @Override
    public Void table(Block.Table table) {
      table.caption().ifPresent(c -> add(Kind.CAPTION, c.text(), 0, table.span()));
      int group = ++groups;
      int index = 0;
      for (Block.Table.Row row : table.header()) {
        cells(row, new Spot(Kind.CELL, group, 0, 0));
      }
      for (Block.Table.Row row : table.body()) {
        cells(row, new Spot(Kind.CELL, group, ++index, 0));
      }
      return null;
    }

    /** What stands in the picture stands in the table too. */
    @Override
    public Void figure(Block.Figure figure) {
      add(Kind.CAPTION, figure.caption().text(), 0, figure.span());
      return table(figure.data());
    }

    private void cells(Block.Table.Row row, Spot at) {
      row.cells().forEach(cell -> blocks(cell.blocks(), at));
    }

    @Override
    public Void box(Block.Box box) {
      add(Kind.BOX_TITLE, box.title(), 0, box.span());
      blocks(box.blocks(), spot);
      return null;
    }

    @Override
    public Void signatures(Block.Signatures signatures) {
      for (Block.Signatures.Signature signature : signatures.signatures()) {
        List<Line> lines = new ArrayList<>();
        lines.add(signature.party());
        lines.add(signature.name());
        lines.add(signature.office());
        lines.addAll(signature.lines());
        lines.forEach(l -> add(Kind.SIGNATURE, l.content(), 0, signatures.span()));
      }
      return null;
    }

    @Override
    public Void article(Block.Article article) {
      add(Kind.HEADING, article.title(), 1, article.span());
      article.members().forEach(member -> blocks(member.blocks(), spot));
      return null;
    }

    @Override
    public Void definitions(Block.Definitions definitions) {
      int group = ++groups;
      int index = 0;
      for (Block.Definitions.Definition definition : definitions.definitions()) {
        Spot item = new Spot(Kind.ITEM, group, ++index, spot.depth() + 1);
        DocumentText.this.add(
            Kind.ITEM, definition.term(), group, index, item.depth(), definitions.span());
        blocks(definition.blocks(), item.then());
      }
      return null;
    }

    /** What it repeats is read where it stands. */
    @Override
    public Void contents(Block.Contents contents) {
      add(Kind.HEADING, contents.title(), 1, contents.span());
      return null;
    }
  }

  /** The places of what a document shows, where the document itself knows only its blocks. */
  public interface SourceFinder {
    /** The place of a part of the text of a block that stands at {@code block}. */
    Span find(Span block, InlineText text, int from, int to);

    /** For a document of which no source is at hand. */
    static SourceFinder blocksOnly() {
      return (block, text, from, to) -> block;
    }
  }
}
