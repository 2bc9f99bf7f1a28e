package nl.paraaf.document;

import java.util.List;
import java.util.function.BiConsumer;
import nl.paraaf.source.Span;

/** Goes past every inline of a document, in reading order, footnotes at the place of their mark. */
public final class Inlines {
  private final BiConsumer<Inline, Span> each;
  private Span here = Span.nowhere();

  private Inlines(BiConsumer<Inline, Span> each) {
    this.each = each;
  }

  /**
   * Shows each inline, before those inside it.
   *
   * @param each takes the inline and the place of the block around it
   */
  public static void visit(Document document, BiConsumer<Inline, Span> each) {
    Inlines walk = new Inlines(each);
    document.letterhead().ifPresent(walk::letterhead);
    document.parts().forEach(part -> walk.blocks(part.blocks()));
  }

  private void letterhead(Letterhead head) {
    line(head.sender());
    line(head.returnAddress());
    head.addressee().forEach(this::line);
    head.colophon().forEach(e -> e.lines().forEach(this::line));
    head.reference().forEach(e -> e.lines().forEach(this::line));
  }

  private void line(Line line) {
    inlines(line.content());
  }

  private void inlines(List<Inline> content) {
    for (Inline inline : content) {
      each.accept(inline, here);
      if (inline instanceof Inline.Emphasis emphasis) {
        inlines(emphasis.content());
      } else if (inline instanceof Inline.Link link) {
        inlines(link.content());
      } else if (inline instanceof Inline.Field field) {
        inlines(field.content());
      } else if (inline instanceof Inline.Footnote footnote) {
        blocks(footnote.blocks());
      }
    }
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      Span before = here;
      here = block.span().isNowhere() ? here : block.span();
      block.accept(new Blocks());
      here = before;
    }
  }

  private final class Blocks implements Block.Visitor<Void> {
    @Override
    public Void section(Block.Section section) {
      inlines(section.heading());
      blocks(section.blocks());
      return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
      inlines(paragraph.content());
      return null;
    }

    @Override
    public Void list(Block.ListBlock list) {
      list.items().forEach(item -> blocks(item.blocks()));
      return null;
    }

    @Override
    public Void table(Block.Table table) {
      table.caption().ifPresent(c -> inlines(c.text()));
      table.header().forEach(this::row);
      table.body().forEach(this::row);
      return null;
    }

    @Override
    public Void figure(Block.Figure figure) {
      inlines(figure.caption().text());
      return table(figure.data());
    }

    private void row(Block.Table.Row row) {
      row.cells().forEach(cell -> blocks(cell.blocks()));
    }

    @Override
    public Void box(Block.Box box) {
      inlines(box.title());
      blocks(box.blocks());
      return null;
    }

    @Override
    public Void signatures(Block.Signatures signatures) {
      signatures
          .signatures()
          .forEach(
              s -> {
                line(s.party());
                line(s.name());
                line(s.office());
                s.lines().forEach(Inlines.this::line);
              });
      return null;
    }

    @Override
    public Void article(Block.Article article) {
      inlines(article.title());
      article.members().forEach(m -> blocks(m.blocks()));
      return null;
    }

    @Override
    public Void definitions(Block.Definitions definitions) {
      for (Block.Definitions.Definition definition : definitions.definitions()) {
        inlines(definition.term());
        blocks(definition.blocks());
      }
      return null;
    }

    @Override
    public Void contents(Block.Contents contents) {
      inlines(contents.title());
      return null;
    }
  }
}
