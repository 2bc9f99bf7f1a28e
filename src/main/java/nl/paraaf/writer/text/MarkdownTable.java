package nl.paraaf.writer.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Block;
import nl.paraaf.document.Inline;

/**
 * Renders a pipe table, a row a line, and its caption above it. A pipe table has exactly one header
 * row: further ones become rows, and a missing one is left empty. A cell over more columns is
 * followed by empty ones.
 */
final class MarkdownTable {
  private final List<Inline.Footnote> notes;
  private final Diagnostics diagnostics;

  MarkdownTable(List<Inline.Footnote> notes, Diagnostics diagnostics) {
    this.notes = notes;
    this.diagnostics = diagnostics;
  }

  List<String> render(Block.Table table) {
    Chunks chunks = new Chunks();
    table.caption().ifPresent(c -> chunks.add(List.of(caption(c))));
    List<Block.Table.Row> rows = new ArrayList<>(table.header());
    rows.addAll(table.body());
    List<String> lines = new ArrayList<>();
    int first = table.header().isEmpty() ? 0 : 1;
    int columns = table.columns().size();
    lines.add(first == 1 ? row(rows.get(0), columns) : "|" + " |".repeat(columns));
    lines.add(
        table.columns().stream()
            .map(MarkdownTable::rule)
            .collect(Collectors.joining("|", "|", "|")));
    rows.stream().skip(first).forEach(r -> lines.add(row(r, columns)));
    chunks.add(lines);
    return chunks.lines();
  }

  String caption(Block.Table.Caption caption) {
    String label = MarkdownEscape.text(caption.prefix().strip());
    return "**" + label + "** " + MarkdownInlines.render(caption.text(), notes, "<br>").strip();
  }

  private static String rule(Block.Table.Column column) {
    return switch (column.align()) {
      case LEFT -> "---";
      case RIGHT, DECIMAL -> "--:";
      case CENTER -> ":-:";
    };
  }

  private String row(Block.Table.Row row, int columns) {
    List<String> cells = new ArrayList<>();
    for (Block.Table.Cell cell : row.cells()) {
      cells.add(String.join("<br>", new Cells().all(cell.blocks())));
      cells.addAll(Collections.nCopies(cell.columns() - 1, ""));
    }
    cells.addAll(Collections.nCopies(Math.max(0, columns - cells.size()), ""));
    return cells.stream()
        .map(c -> c.isEmpty() ? "" : " " + c)
        .collect(Collectors.joining(" |", "|", " |"));
  }

  /** What stands in a cell, as lines of text: a pipe table has nothing else. */
  private final class Cells implements Block.Visitor<List<String>> {
    List<String> all(List<Block> blocks) {
      List<String> lines = new ArrayList<>();
      blocks.forEach(b -> lines.addAll(b.accept(this)));
      return lines.stream().filter(l -> !l.isBlank()).toList();
    }

    private String inlines(List<Inline> content) {
      return MarkdownInlines.render(content, notes, "<br>").strip();
    }

    private List<String> titled(List<Inline> title, List<Block> blocks) {
      List<String> lines = new ArrayList<>();
      lines.add(inlines(List.of(new Inline.Emphasis(Inline.Emphasis.Kind.STRONG, title))));
      lines.addAll(all(blocks));
      return lines;
    }

    @Override
    public List<String> section(Block.Section section) {
      String number = section.number().isEmpty() ? "" : section.number() + " ";
      List<Inline> title = new ArrayList<>(List.of(new Inline.Text(number)));
      title.addAll(section.heading());
      return titled(title, section.blocks());
    }

    @Override
    public List<String> paragraph(Block.Paragraph paragraph) {
      return List.of(inlines(paragraph.content()));
    }

    @Override
    public List<String> list(Block.ListBlock list) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < list.items().size(); i++) {
        String mark = list.style().mark(i + 1) + " ";
        List<String> item = all(list.items().get(i).blocks());
        for (int line = 0; line < item.size(); line++) {
          lines.add((line == 0 ? mark : "") + item.get(line));
        }
      }
      return lines;
    }

    @Override
    public List<String> table(Block.Table table) {
      diagnostics.add(
          Diagnostic.warning(
              "tabel-in-cel",
              "Markdown kent geen tabel in een cel van een tabel; de tekst staat er als regels",
              table.span()));
      List<String> lines = new ArrayList<>();
      table.caption().ifPresent(c -> lines.add(caption(c)));
      List<Block.Table.Row> rows = new ArrayList<>(table.header());
      rows.addAll(table.body());
      rows.forEach(r -> r.cells().forEach(c -> lines.addAll(all(c.blocks()))));
      return lines;
    }

    @Override
    public List<String> figure(Block.Figure figure) {
      List<String> lines = new ArrayList<>(List.of(caption(figure.caption())));
      lines.addAll(figure.data().accept(this));
      return lines;
    }

    @Override
    public List<String> box(Block.Box box) {
      List<Inline> title = new ArrayList<>(List.of(new Inline.Text(box.prefix())));
      title.addAll(box.title());
      return titled(title, box.blocks());
    }

    @Override
    public List<String> article(Block.Article article) {
      List<Inline> title = new ArrayList<>(List.of(new Inline.Text(article.prefix())));
      title.addAll(article.title());
      List<Block> members =
          article.members().stream().flatMap(m -> MarkdownAgreement.numbered(m).stream()).toList();
      return titled(title, members);
    }

    @Override
    public List<String> definitions(Block.Definitions definitions) {
      return all(
          definitions.definitions().stream()
              .flatMap(d -> MarkdownAgreement.defined(d).stream())
              .toList());
    }

    @Override
    public List<String> contents(Block.Contents contents) {
      List<String> lines = new ArrayList<>(titled(contents.title(), List.of()));
      for (Block.Contents.Entry entry : contents.entries()) {
        String page = entry.page() == 0 ? "" : " " + entry.page();
        lines.add(MarkdownEscape.line(entry.text()) + page);
      }
      return lines;
    }

    @Override
    public List<String> signatures(Block.Signatures signatures) {
      List<String> lines = new ArrayList<>();
      for (Block.Signatures.Signature signature : signatures.signatures()) {
        if (!signature.party().content().isEmpty()) {
          lines.add(inlines(List.of(MarkdownAgreement.strong(signature.party().content()))));
        }
        lines.add(inlines(signature.name().content()));
        lines.add(inlines(signature.office().content()));
        signature.lines().forEach(l -> lines.add(inlines(l.content())));
      }
      return lines;
    }
  }
}
