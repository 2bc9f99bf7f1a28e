package nl.paraaf.writer.docx;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.document.Block;
import nl.paraaf.document.Block.Article;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Line;
import nl.paraaf.source.DataPath;

/** Small agreements, each article of which refers to all the others. */
final class Agreements {
  private static final String[] ORDINALS = {"eerste", "tweede"};

  private Agreements() {}

  /** An agreement with these articles, in order. */
  static Document of(List<String> names) {
    List<Block> blocks = new ArrayList<>();
    List<Block.Contents.Entry> entries = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String text = "Artikel\u00a0" + (i + 1) + ". Over " + names.get(i);
      entries.add(new Block.Contents.Entry(names.get(i), text, i + 1));
    }
    blocks.add(new Block.Contents(List.of(new Inline.Text("Inhoud")), entries, Written.HERE));
    for (int i = 0; i < names.size(); i++) {
      blocks.add(article(names, i));
    }
    blocks.add(Written.body("Aldus overeengekomen."));
    blocks.add(signatures(2));
    return Written.document(blocks.toArray(Block[]::new));
  }

  private static Block article(List<String> names, int index) {
    String name = names.get(index);
    int number = index + 1;
    List<Inline> others = new ArrayList<>(List.of(new Inline.Text("Zie")));
    for (int i = 0; i < names.size(); i++) {
      others.addAll(references(names.get(i), i + 1));
    }
    Block letters =
        Written.list(
            Block.ListBlock.Style.ALPHA,
            Written.item(Written.body("eerst;")),
            new Block.ListBlock.Item(name + "-b", List.of(Written.body("dan."))));
    Block.Definitions meaning =
        new Block.Definitions(
            List.of(
                new Block.Definitions.Definition(
                    name + "-begrip",
                    List.of(new Inline.Text("Begrip " + name)),
                    List.of(Written.body(new Inline.Text("van "), open("begrip " + name))))),
            Written.HERE);
    return new Article(
        name,
        number,
        List.of(new Inline.Text("Over " + name)),
        List.of(
            new Article.Member(
                name + "-1", number + ".1", List.of(Written.body(others.toArray(Inline[]::new)))),
            new Article.Member(
                name + "-2", number + ".2", List.of(Written.body("Dit:"), letters, meaning))),
        Written.HERE);
  }

  private static List<Inline> references(String name, int number) {
    String article = "artikel\u00a0" + number;
    Inline comma = new Inline.Text(", ");
    return List.of(
        comma,
        new Inline.Reference(name, article),
        comma,
        new Inline.Reference(name + "-2", article + ", " + ORDINALS[1] + " lid"),
        comma,
        new Inline.Reference(name + "-1", "het " + ORDINALS[0] + " lid"),
        comma,
        new Inline.Reference(name + "-b", article + ", tweede lid, onderdeel\u00a0b"),
        comma,
        new Inline.Reference(name + "-begrip", "Begrip " + name));
  }

  static Inline.Placeholder open(String name) {
    return new Inline.Placeholder(name, "Nodig: " + name + ".", DataPath.computed("/" + name));
  }

  /** As many parties that sign. */
  static Block signatures(int count) {
    List<Block.Signatures.Signature> all = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      all.add(
          new Block.Signatures.Signature(
              Line.of("Partij " + i),
              Line.of("Naam " + i),
              Line.of("Functie " + i),
              List.of(Line.of("Plaats: …"), Line.of("Datum: …"))));
    }
    return new Block.Signatures(all, Written.HERE);
  }
}
