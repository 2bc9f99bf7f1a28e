package nl.paraaf.document;

import java.util.List;
import nl.paraaf.source.Span;

/** A document as an indented tree, a node a line, with the origin of each: for people and tests. */
public final class TreePrinter {
  private final StringBuilder out = new StringBuilder();
  private final boolean places;
  private int depth;

  private TreePrinter(boolean places) {
    this.places = places;
  }

  /**
   * Prints the tree.
   *
   * @param places whether to show the file, line and column that wrote each block
   */
  public static String print(Document document, boolean places) {
    TreePrinter printer = new TreePrinter(places);
    DocumentInfo info = document.info();
    printer.node(
        "document " + info.name() + " " + info.date() + " " + quoted(info.title()),
        Span.nowhere(),
        () -> {
          document.letterhead().ifPresent(printer::letterhead);
          for (Part part : document.parts()) {
            printer.node(
                "part " + part.layout().name().toLowerCase(java.util.Locale.ROOT),
                Span.nowhere(),
                () -> printer.blocks(part.blocks()));
          }
        });
    return printer.out.toString();
  }

  private void letterhead(Letterhead head) {
    node(
        "letterhead",
        Span.nowhere(),
        () -> {
          line("sender", head.sender());
          line("return", head.returnAddress());
          head.addressee().forEach(l -> line("addressee", l));
          head.colophon().forEach(e -> entry("colophon", e));
          head.reference().forEach(e -> entry("reference", e));
        });
  }

  private void entry(String kind, Letterhead.Entry entry) {
    node(
        kind + " " + quoted(entry.label()),
        Span.nowhere(),
        () -> entry.lines().forEach(l -> line("line", l)));
  }

  private void line(String kind, Line line) {
    node(kind, Span.nowhere(), () -> inlines(line.content()));
  }

  private void node(String label, Span span, Runnable children) {
    out.append("  ".repeat(depth)).append(label);
    if (places && !span.isNowhere()) {
      out.append("  <- ").append(span);
    }
    out.append('\n');
    depth++;
    children.run();
    depth--;
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(b -> b.accept(new Blocks()));
  }

  private void inlines(List<Inline> content) {
    content.forEach(i -> i.accept(new Inlines()));
  }

  static String quoted(String text) {
    return "\"" + text.replace("\u00a0", "~") + "\"";
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }

  private final class Blocks implements Block.Visitor<Void> {
    @Override
    public Void section(Block.Section section) {
      String id = section.id().isEmpty() ? "" : " #" + section.id();
      String number = section.number().isEmpty() ? "" : " " + section.number();
      node(
          "section " + section.level() + number + id,
          section.span(),
          () -> {
            node("heading", Span.nowhere(), () -> inlines(section.heading()));
            blocks(section.blocks());
          });
      return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
      node(
          "paragraph " + lower(paragraph.role()),
          paragraph.span(),
          () -> inlines(paragraph.content()));
      return null;
    }

    @Override
    public Void list(Block.ListBlock list) {
      node(
          "list " + lower(list.style()),
          list.span(),
          () ->
              list.items()
                  .forEach(
                      i ->
                          node(
                              "item" + Blocks.id(i.id()),
                              Span.nowhere(),
                              () -> blocks(i.blocks()))));
      return null;
    }

    @Override
    public Void table(Block.Table table) {
      String id = table.id().isEmpty() ? "" : " #" + table.id();
      node(
          "table" + id + (table.rowHeaders() ? " row-headers" : ""),
          table.span(),
          () -> {
            table
                .caption()
                .ifPresent(
                    c ->
                        node(
                            "caption " + quoted(c.prefix()),
                            Span.nowhere(),
                            () -> inlines(c.text())));
            for (Block.Table.Column column : table.columns()) {
              node(
                  "column " + column.width() + " " + lower(column.align()),
                  Span.nowhere(),
                  () -> {});
            }
            table.header().forEach(r -> row("header", r));
            table.body().forEach(r -> row("row", r));
          });
      return null;
    }

    @Override
    public Void figure(Block.Figure figure) {
      node(
          "figure" + id(figure.id()) + " " + quoted(figure.alt()),
          figure.span(),
          () -> {
            Block.Table.Caption caption = figure.caption();
            node(
                "caption " + quoted(caption.prefix()),
                Span.nowhere(),
                () -> inlines(caption.text()));
            ChartLines.of(figure.chart()).forEach(line -> node(line, Span.nowhere(), () -> {}));
            figure.data().accept(this);
          });
      return null;
    }

    private void row(String kind, Block.Table.Row row) {
      node(
          kind + (row.key().isEmpty() ? "" : " " + quoted(row.key())),
          Span.nowhere(),
          () -> {
            for (Block.Table.Cell cell : row.cells()) {
              node(
                  cell.columns() == 1 ? "cell" : "cell x" + cell.columns(),
                  Span.nowhere(),
                  () -> blocks(cell.blocks()));
            }
          });
    }

    @Override
    public Void box(Block.Box box) {
      node(
          "box " + box.number(),
          box.span(),
          () -> {
            node("title", Span.nowhere(), () -> inlines(box.title()));
            blocks(box.blocks());
          });
      return null;
    }

    @Override
    public Void signatures(Block.Signatures signatures) {
      node(
          "signatures",
          signatures.span(),
          () -> {
            for (Block.Signatures.Signature signature : signatures.signatures()) {
              if (!signature.party().content().isEmpty()) {
                line("party", signature.party());
              }
              line("name", signature.name());
              line("office", signature.office());
              signature.lines().forEach(l -> line("line", l));
            }
          });
      return null;
    }

    @Override
    public Void article(Block.Article article) {
      node(
          "article " + article.number() + id(article.id()),
          article.span(),
          () -> {
            node("title", Span.nowhere(), () -> inlines(article.title()));
            for (Block.Article.Member member : article.members()) {
              String number = member.number().isEmpty() ? "" : " " + member.number();
              node(
                  "member" + number + id(member.id()),
                  Span.nowhere(),
                  () -> blocks(member.blocks()));
            }
          });
      return null;
    }

    @Override
    public Void definitions(Block.Definitions definitions) {
      node(
          "definitions",
          definitions.span(),
          () -> {
            for (Block.Definitions.Definition definition : definitions.definitions()) {
              node(
                  "definition" + id(definition.id()),
                  Span.nowhere(),
                  () -> {
                    node("term", Span.nowhere(), () -> inlines(definition.term()));
                    blocks(definition.blocks());
                  });
            }
          });
      return null;
    }

    @Override
    public Void contents(Block.Contents contents) {
      node(
          "contents",
          contents.span(),
          () -> {
            node("title", Span.nowhere(), () -> inlines(contents.title()));
            for (Block.Contents.Entry entry : contents.entries()) {
              node(
                  "entry" + id(entry.target()) + " " + quoted(entry.text()) + " " + entry.page(),
                  Span.nowhere(),
                  () -> {});
            }
          });
      return null;
    }

    private static String id(String id) {
      return id.isEmpty() ? "" : " #" + id;
    }
  }

  private final class Inlines implements Inline.Visitor<Void> {
    private Void leaf(String label) {
      node(label, Span.nowhere(), () -> {});
      return null;
    }

    private Void group(String label, List<Inline> content) {
      node(label, Span.nowhere(), () -> inlines(content));
      return null;
    }

    @Override
    public Void text(Inline.Text text) {
      return leaf(quoted(text.value()));
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
      return group(lower(emphasis.kind()), emphasis.content());
    }

    @Override
    public Void script(Inline.Script script) {
      return leaf(lower(script.kind()) + " " + quoted(script.value()));
    }

    @Override
    public Void link(Inline.Link link) {
      return group("link " + link.target(), link.content());
    }

    @Override
    public Void field(Inline.Field field) {
      return group("field " + field.path(), field.content());
    }

    @Override
    public Void footnote(Inline.Footnote footnote) {
      node("footnote " + footnote.number(), Span.nowhere(), () -> blocks(footnote.blocks()));
      return null;
    }

    @Override
    public Void reference(Inline.Reference reference) {
      return leaf("reference #" + reference.target() + " " + quoted(reference.text()));
    }

    @Override
    public Void placeholder(Inline.Placeholder placeholder) {
      return leaf(
          "placeholder " + quoted(placeholder.name()) + " need " + quoted(placeholder.need()));
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
      return leaf("line-break");
    }
  }
}
