package nl.paraaf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a document, in reading order, and nothing else: the measure that every format is
 * held against.
 *
 * <p>Each paragraph, heading, caption and cell stands on a line of its own; list marks are left
 * out, numbers of sections are kept; a footnote mark is its number in square brackets, and the
 * footnotes follow at the end, each line of one starting with its mark. What stands in page heads
 * and feet is left out. Numbers of articles and members and defined terms stand before the text of
 * theirs on one line; a line of a table of contents ends with its page. Order in a letterhead:
 * sender, return address, addressee, colophon, reference.
 */
public final class TextPrinter {
  private final List<String> lines = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private TextPrinter() {}

  /** The whole document, a line for each block, each line ended by a newline. */
  public static String print(Document document) {
    TextPrinter printer = new TextPrinter();
    document.letterhead().ifPresent(printer::letterhead);
    document.parts().forEach(part -> printer.blocks(part.blocks()));
    List<String> all = new ArrayList<>(printer.lines);
    all.addAll(printer.notes);
    return String.join("\n", all) + "\n";
  }

  /** The text of inline content, with footnote marks in brackets and without the footnotes. */
  public static String plain(List<Inline> content) {
    return new TextPrinter().inline(content);
  }

  /** The text of blocks in one line, with a space between blocks. */
  public static String plainBlocks(List<Block> blocks) {
    TextPrinter printer = new TextPrinter();
    printer.blocks(blocks);
    return String.join(" ", printer.lines);
  }

  private void letterhead(Letterhead head) {
    line(head.sender().content());
    line(head.returnAddress().content());
    head.addressee().forEach(l -> line(l.content()));
    head.colophon().forEach(this::entry);
    for (Letterhead.Entry entry : head.reference()) {
      List<String> values = entry.lines().stream().map(l -> inline(l.content())).toList();
      add(entry.label() + " " + String.join(" ", values));
    }
  }

  private void entry(Letterhead.Entry entry) {
    add(entry.label());
    entry.lines().forEach(l -> line(l.content()));
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(new Blocks()));
  }

  private void line(List<Inline> content) {
    add(inline(content));
  }

  private void add(String line) {
    if (!line.isBlank()) {
      lines.add(line.strip());
    }
  }

  private String inline(List<Inline> content) {
    StringBuilder out = new StringBuilder();
    content.forEach(i -> i.accept(new Inlines(out)));
    return out.toString();
  }

  private final class Blocks implements Block.Visitor<Void> {
    @Override
    public Void section(Block.Section section) {
      String number = section.number().isEmpty() ? "" : section.number() + " ";
      add(number + inline(section.heading()));
      blocks(section.blocks());
      return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
      line(paragraph.content());
      return null;
    }

    @Override
    public Void list(Block.ListBlock list) {
      list.items().forEach(item -> blocks(item.blocks()));
      return null;
    }

    @Override
    public Void table(Block.Table table) {
      Optional<Block.Table.Caption> caption = table.caption();
      caption.ifPresent(c -> add(c.prefix() + inline(c.text())));
      rows(table.header());
      rows(table.body());
      return null;
    }

    /** What stands in the picture stands in the table too. */
    @Override
    public Void figure(Block.Figure figure) {
      add(figure.caption().prefix() + inline(figure.caption().text()));
      return table(figure.data());
    }

    private void rows(List<Block.Table.Row> rows) {
      rows.forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
    }

    @Override
    public Void box(Block.Box box) {
      add(box.prefix() + inline(box.title()));
      blocks(box.blocks());
      return null;
    }

    @Override
    public Void signatures(Block.Signatures signatures) {
      for (Block.Signatures.Signature signature : signatures.signatures()) {
        line(signature.party().content());
        line(signature.name().content());
        line(signature.office().content());
        signature.lines().forEach(l -> line(l.content()));
      }
      return null;
    }

    @Override
    public Void article(Block.Article article) {
      add(article.prefix() + inline(article.title()));
      for (Block.Article.Member member : article.members()) {
        numbered(member.number().isEmpty() ? "" : member.number() + " ", member.blocks());
      }
      return null;
    }

    @Override
    public Void definitions(Block.Definitions definitions) {
      for (Block.Definitions.Definition definition : definitions.definitions()) {
        numbered(inline(definition.term()) + ": ", definition.blocks());
      }
      return null;
    }

    @Override
    public Void contents(Block.Contents contents) {
      line(contents.title());
      for (Block.Contents.Entry entry : contents.entries()) {
        add(entry.text() + (entry.page() == 0 ? "" : " " + entry.page()));
      }
      return null;
    }

    /** Blocks of which the first line goes on after a prefix. */
    private void numbered(String prefix, List<Block> content) {
      int first = lines.size();
      blocks(content);
      if (first < lines.size()) {
        lines.set(first, prefix + lines.get(first));
      }
    }
  }

  private final class Inlines implements Inline.Visitor<Void> {
    private final StringBuilder out;

    Inlines(StringBuilder out) {
      this.out = out;
    }

    private Void all(List<Inline> content) {
      content.forEach(i -> i.accept(this));
      return null;
    }

    @Override
    public Void text(Inline.Text text) {
      out.append(text.value());
      return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
      return all(emphasis.content());
    }

    @Override
    public Void script(Inline.Script script) {
      out.append(script.value());
      return null;
    }

    @Override
    public Void link(Inline.Link link) {
      return all(link.content());
    }

    @Override
    public Void field(Inline.Field field) {
      return all(field.content());
    }

    @Override
    public Void footnote(Inline.Footnote footnote) {
      String mark = "[" + footnote.number() + "]";
      out.append(mark);
      notes.add(mark + " " + plainBlocks(footnote.blocks()));
      return null;
    }

    @Override
    public Void reference(Inline.Reference reference) {
      out.append(reference.text());
      return null;
    }

    @Override
    public Void placeholder(Inline.Placeholder placeholder) {
      out.append(placeholder.text());
      return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
      out.append(' ');
      return null;
    }
  }
}
