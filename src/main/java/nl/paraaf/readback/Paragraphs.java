package nl.paraaf.readback;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.reading.tree.DocumentTree;
import nl.paraaf.reading.tree.Margin;
import nl.paraaf.writeback.ShownWords;

/** The paragraphs of the file as it was made, with their words and the places they came from. */
final class Paragraphs {
  /** How far words of a document are looked for among the paragraphs that come next. */
  private static final int AHEAD = 60;

  /** What stands before the words of a paragraph is a number, a label or a term. */
  private static final int LONGEST_LABEL = 100;

  private final Map<Block.Paragraph, Words> words = new IdentityHashMap<>();
  private final Map<Block.Paragraph, Home> homes = new IdentityHashMap<>();
  private final Map<Block.Paragraph, Integer> starts = new IdentityHashMap<>();

  /** The paragraphs of a tree that nobody changed, led back by their words. */
  static Paragraphs of(DocumentTree tree, List<Home> homes) {
    Paragraphs paragraphs = new Paragraphs();
    List<Block.Paragraph> all = new ArrayList<>();
    collect(tree.body(), all);
    int next = 0;
    for (Block.Paragraph paragraph : all) {
      next = paragraphs.find(paragraph, homes, next);
    }
    return paragraphs;
  }

  /** All paragraphs below blocks, in reading order, without those of notes. */
  static void collect(List<Block> blocks, List<Block.Paragraph> all) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        all.add(paragraph);
      } else if (block instanceof Block.Table table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.blocks(), all)));
      }
    }
  }

  /** All paragraphs of a tree: of the text, its notes, and the heads and feet of pages. */
  static List<Block.Paragraph> everywhere(DocumentTree tree) {
    List<Block.Paragraph> all = new ArrayList<>();
    collect(tree.body(), all);
    for (Block.Paragraph paragraph : List.copyOf(all)) {
      Words.of(paragraph.content()).notes().forEach(n -> collect(n.note().blocks(), all));
    }
    for (Margin margin : tree.margins()) {
      collect(margin.blocks(), all);
    }
    return all;
  }

  private int find(Block.Paragraph paragraph, List<Home> all, int next) {
    String text = ShownWords.plain(words(paragraph).text());
    if (text.isEmpty()) {
      return next;
    }
    for (int i = next; i < Math.min(all.size(), next + AHEAD); i++) {
      int at = place(text, ShownWords.plain(all.get(i).words()));
      if (at >= 0) {
        homes.put(paragraph, all.get(i));
        starts.put(paragraph, at);
        return i + 1;
      }
    }
    return next;
  }

  /** Where words of the document begin in a paragraph; negative when they are not all of it. */
  private static int place(String text, String wanted) {
    if (text.equals(wanted)) {
      return 0;
    }
    int at = text.length() - wanted.length();
    boolean labelled = text.endsWith(wanted) && wanted.length() > 3 && at <= LONGEST_LABEL;
    boolean paged = text.startsWith(wanted) && text.substring(wanted.length()).matches(" \\d+");
    return labelled ? at : paged ? 0 : -1;
  }

  Words words(Block.Paragraph paragraph) {
    return words.computeIfAbsent(paragraph, p -> Words.of(p.content()));
  }

  Home home(Block.Paragraph paragraph) {
    return homes.getOrDefault(paragraph, Home.NONE);
  }

  /** Where the words of the home begin in those of the paragraph. */
  int start(Block.Paragraph paragraph) {
    return starts.getOrDefault(paragraph, 0);
  }
}
