package nl.paraaf.readback;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Letterhead;
import nl.paraaf.document.Line;
import nl.paraaf.readback.Home.Part;
import nl.paraaf.source.Span;
import nl.paraaf.writeback.ShownWords;

/** The paragraphs of a document in reading order, each with the place where it was written. */
final class Homes implements Block.Visitor<Void> {
  private final List<Home> homes = new ArrayList<>();
  private Span around = Span.nowhere();

  private Homes() {}

  static List<Home> of(Document document) {
    Homes homes = new Homes();
    document.letterhead().ifPresent(homes::letterhead);
    document.parts().forEach(part -> homes.blocks(part.blocks()));
    return homes.homes;
  }

  private void letterhead(Letterhead head) {
    line(head.sender());
    line(head.returnAddress());
    head.addressee().forEach(this::line);
    head.colophon().forEach(e -> e.lines().forEach(this::line));
    head.reference().forEach(e -> e.lines().forEach(this::line));
  }

  private void line(Line line) {
    add(Part.WORDS, Span.nowhere(), line.content(), 0, 0);
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      Span before = around;
      around = block.span().isNowhere() ? around : block.span();
      block.accept(this);
      around = before;
    }
  }

  private void add(Part part, Span span, List<Inline> content, int row, int column) {
    StringBuilder words = new StringBuilder();
    append(content, words);
    String text = words.toString().replaceAll("[ \\n\\t]+", " ").strip();
    if (!text.isEmpty()) {
      homes.add(new Home(part, span, text, row, column));
    }
  }

  private static void append(List<Inline> content, StringBuilder out) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Text text) {
        out.append(text.value());
      } else if (inline instanceof Inline.Script script) {
        out.append(script.value());
      } else if (inline instanceof Inline.Emphasis emphasis) {
        append(emphasis.content(), out);
      } else if (inline instanceof Inline.Link link) {
        append(link.content(), out);
      } else if (inline instanceof Inline.Field field) {
        append(field.content(), out);
      } else if (inline instanceof Inline.Reference reference) {
        out.append(reference.text());
      } else if (inline instanceof Inline.Placeholder open) {
        out.append(open.text());
      } else if (inline instanceof Inline.Footnote) {
        out.append(ShownWords.NOTE);
      } else if (inline instanceof Inline.LineBreak) {
        out.append(' ');
      }
    }
  }

  @Override
  public Void section(Block.Section section) {
    add(Part.HEADING, section.span(), section.heading(), 0, 0);
    blocks(section.blocks());
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    add(Part.WORDS, paragraph.span(), paragraph.content(), 0, 0);
    return null;
  }

  @Override
  public Void list(Block.ListBlock list) {
    list.items().forEach(item -> blocks(item.blocks()));
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    table.caption().ifPresent(c -> add(Part.CAPTION, table.span(), c.text(), 0, 0));
    table.header().forEach(row -> row(table, 0, row));
    int number = 0;
    for (Block.Table.Row row : table.body()) {
      row(table, ++number, row);
    }
    return null;
  }

  private void row(Block.Table table, int number, Block.Table.Row row) {
    int column = 0;
    for (Block.Table.Cell cell : row.cells()) {
      column++;
      for (Block block : cell.blocks()) {
        boolean plain = block instanceof Block.Paragraph p && p.span().equals(table.span());
        if (plain) {
          List<Inline> content = ((Block.Paragraph) block).content();
          add(Part.CELL, table.span(), content, number, column);
        } else {
          blocks(List.of(block));
        }
      }
    }
  }

  @Override
  public Void figure(Block.Figure figure) {
    add(Part.CAPTION, figure.span(), figure.caption().text(), 0, 0);
    return table(figure.data());
  }

  @Override
  public Void box(Block.Box box) {
    add(Part.TITLE, box.span(), box.title(), 0, 0);
    blocks(box.blocks());
    return null;
  }

  @Override
  public Void signatures(Block.Signatures signatures) {
    for (Block.Signatures.Signature signature : signatures.signatures()) {
      for (Line line : List.of(signature.party(), signature.name(), signature.office())) {
        add(Part.WORDS, signatures.span(), line.content(), 0, 0);
      }
      signature.lines().forEach(l -> add(Part.WORDS, signatures.span(), l.content(), 0, 0));
    }
    return null;
  }

  @Override
  public Void article(Block.Article article) {
    add(Part.HEADING, article.span(), article.title(), 0, 0);
    article.members().forEach(member -> blocks(member.blocks()));
    return null;
  }

  @Override
  public Void definitions(Block.Definitions definitions) {
    definitions.definitions().forEach(definition -> blocks(definition.blocks()));
    return null;
  }

  @Override
  public Void contents(Block.Contents contents) {
    add(Part.HEADING, contents.span(), contents.title(), 0, 0);
    contents
        .entries()
        .forEach(e -> homes.add(new Home(Part.WORDS, Span.nowhere(), e.text(), 0, 0)));
    return null;
  }
}
