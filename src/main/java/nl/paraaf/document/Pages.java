package nl.paraaf.document;

import java.util.List;
import java.util.Map;
import nl.paraaf.diagnostic.ParaafFault;

/** Fills in the pages of tables of contents, once a layout has found them. */
public final class Pages implements Block.Visitor<Block> {
  private final Map<String, Integer> pages;

  private Pages(Map<String, Integer> pages) {
    this.pages = pages;
  }

  /**
   * The same document, with a page in each entry of each table of contents.
   *
   * @param pages the page on which each block begins, from 1, by its id
   */
  public static Document fill(Document document, Map<String, Integer> pages) {
    Pages fill = new Pages(pages);
    List<Part> parts =
        document.parts().stream()
            .map(part -> new Part(part.layout(), fill.blocks(part.blocks())))
            .toList();
    return new Document(document.info(), document.letterhead(), parts);
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  @Override
  public Block contents(Block.Contents contents) {
    return new Block.Contents(
        contents.title(), contents.entries().stream().map(this::entry).toList(), contents.span());
  }

  private Block.Contents.Entry entry(Block.Contents.Entry entry) {
    Integer page = pages.get(entry.target());
    if (page == null) {
      throw new ParaafFault("no page is known of " + entry.target());
    }
    return new Block.Contents.Entry(entry.target(), entry.text(), page);
  }

  @Override
  public Block section(Block.Section section) {
    return new Block.Section(
        section.id(),
        section.level(),
        section.number(),
        section.heading(),
        blocks(section.blocks()),
        section.span());
  }

  @Override
  public Block box(Block.Box box) {
    return new Block.Box(box.id(), box.number(), box.title(), blocks(box.blocks()), box.span());
  }

  @Override
  public Block list(Block.ListBlock list) {
    List<Block.ListBlock.Item> items =
        list.items().stream()
            .map(item -> new Block.ListBlock.Item(item.id(), blocks(item.blocks())))
            .toList();
    return new Block.ListBlock(list.style(), items, list.span());
  }

  @Override
  public Block table(Block.Table table) {
    return new Block.Table(
        table.id(),
        table.caption(),
        table.summary(),
        table.columns(),
        rows(table.header()),
        rows(table.body()),
        table.rowHeaders(),
        table.span());
  }

  @Override
  public Block figure(Block.Figure figure) {
    return figure;
  }

  private List<Block.Table.Row> rows(List<Block.Table.Row> rows) {
    return rows.stream()
        .map(row -> new Block.Table.Row(row.key(), row.cells().stream().map(this::cell).toList()))
        .toList();
  }

  private Block.Table.Cell cell(Block.Table.Cell cell) {
    return new Block.Table.Cell(cell.columns(), blocks(cell.blocks()));
  }

  @Override
  public Block article(Block.Article article) {
    List<Block.Article.Member> members =
        article.members().stream()
            .map(m -> new Block.Article.Member(m.id(), m.number(), blocks(m.blocks())))
            .toList();
    return new Block.Article(
        article.id(), article.number(), article.title(), members, article.span());
  }

  @Override
  public Block definitions(Block.Definitions definitions) {
    List<Block.Definitions.Definition> filled =
        definitions.definitions().stream()
            .map(d -> new Block.Definitions.Definition(d.id(), d.term(), blocks(d.blocks())))
            .toList();
    return new Block.Definitions(filled, definitions.span());
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    return paragraph;
  }

  @Override
  public Block signatures(Block.Signatures signatures) {
    return signatures;
  }
}
