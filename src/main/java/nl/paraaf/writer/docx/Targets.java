package nl.paraaf.writer.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;

/** What can be referred to in a document, and what Word can compute of a reference to it. */
final class Targets implements Block.Visitor<Void> {

  /**
   * A number that a reference repeats.
   *
   * @param id of what has the number
   * @param number as a reference prints it
   */
  record Counted(String id, Kind kind, String number) {}

  /** What has a number, which decides how a reference names it. */
  enum Kind {
    SECTION,
    CAPTION,
    ARTICLE,
    ITEM
  }

  private final Map<String, List<Counted>> targets = new HashMap<>();
  private final HeadingNumbers headings = new HeadingNumbers();
  private final ArticleNumbers articles = new ArticleNumbers();

  /** The numbers around the place where the walk is. */
  private List<Counted> around = List.of();

  Targets(Document document) {
    document.parts().forEach(part -> all(part.blocks()));
  }

  /** The numbers of a target, the outermost first; nothing when there is no such target. */
  Optional<List<Counted>> numbers(String id) {
    return Optional.ofNullable(targets.get(id));
  }

  HeadingNumbers headings() {
    return headings;
  }

  ArticleNumbers articles() {
    return articles;
  }

  private void all(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  private void put(String id, List<Counted> numbers) {
    if (!id.isEmpty()) {
      targets.put(id, numbers);
    }
  }

  private void put(String id, Kind kind, String number) {
    put(id, number.isEmpty() ? List.of() : List.of(new Counted(id, kind, number)));
  }

  /** Goes on inside something with a number, which without an id cannot be referred to. */
  private void inside(String id, Kind kind, String number, Runnable walk) {
    List<Counted> before = around;
    List<Counted> numbers = new ArrayList<>(around);
    if (!id.isEmpty()) {
      numbers.add(new Counted(id, kind, number));
    }
    around = List.copyOf(numbers);
    put(id, around);
    walk.run();
    around = before;
  }

  @Override
  public Void section(Block.Section section) {
    headings.next(section.level(), section.number());
    put(section.id(), Kind.SECTION, SectionNumber.of(section.number()).core());
    all(section.blocks());
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    return null;
  }

  @Override
  public Void list(Block.ListBlock list) {
    boolean lettered =
        list.style() != Block.ListBlock.Style.BULLET
            && list.style() != Block.ListBlock.Style.RECITAL;
    for (int i = 0; i < list.items().size(); i++) {
      Block.ListBlock.Item item = list.items().get(i);
      if (lettered) {
        String mark = list.style().mark(i + 1);
        String letter = mark.substring(0, mark.length() - 1);
        inside(item.id(), Kind.ITEM, letter, () -> all(item.blocks()));
      } else {
        put(item.id(), around);
        all(item.blocks());
      }
    }
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    table.body().forEach(row -> row.cells().forEach(cell -> all(cell.blocks())));
    put(table.id(), Kind.CAPTION, table.caption().map(c -> "" + c.number()).orElse(""));
    return null;
  }

  @Override
  public Void figure(Block.Figure figure) {
    put(figure.id(), Kind.CAPTION, "" + figure.caption().number());
    return table(figure.data());
  }

  @Override
  public Void box(Block.Box box) {
    put(box.id(), Kind.CAPTION, box.number() == 0 ? "" : "" + box.number());
    all(box.blocks());
    return null;
  }

  @Override
  public Void article(Block.Article article) {
    articles.next(article);
    inside(article.id(), Kind.ARTICLE, "" + article.number(), () -> members(article));
    return null;
  }

  private void members(Block.Article article) {
    for (Block.Article.Member member : article.members()) {
      put(member.id(), around);
      all(member.blocks());
    }
  }

  /** A term may hold a figure of its own, as in "scope 1": no number of it is computed. */
  @Override
  public Void definitions(Block.Definitions definitions) {
    for (Block.Definitions.Definition definition : definitions.definitions()) {
      put(definition.id(), List.of());
      all(definition.blocks());
    }
    return null;
  }

  @Override
  public Void contents(Block.Contents contents) {
    return null;
  }

  @Override
  public Void signatures(Block.Signatures signatures) {
    return null;
  }
}
