package nl.paraaf.writer.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Part;

/**
 * The headings of a document as a tree, for the bookmarks and for the levels of the heading tags.
 *
 * <p>PDF/UA-1 (ISO 14289-1, 7.4.2) lets no heading level be skipped and wants the first heading to
 * be H1: where a title opens the document it is the H1, and sections begin at H2.
 */
final class Outline {
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Block, String> ids = new IdentityHashMap<>();
  private final Map<Block, Integer> levels = new IdentityHashMap<>();
  private final Set<String> names = new HashSet<>();
  private boolean titled;

  /** One bookmark. */
  record Entry(String title, String id, List<Entry> entries) {}

  private Outline() {}

  static Outline of(Document document) {
    Outline outline = new Outline();
    for (Part part : document.parts()) {
      outline.collect(part.blocks(), 1, outline.entries);
    }
    return outline;
  }

  private void collect(List<Block> blocks, int level, List<Entry> into) {
    for (Block block : blocks) {
      if (block instanceof Block.Section section) {
        String number = section.number().isEmpty() ? "" : section.number() + " ";
        Entry entry = add(section, section.id(), number, section.heading(), into);
        levels.put(section, section.level());
        collect(section.blocks(), section.level() + 1, entry.entries());
      } else if (block instanceof Block.Article article) {
        add(article, article.id(), article.prefix(), article.title(), into);
        levels.put(article, level);
      } else if (block instanceof Block.Contents contents) {
        add(contents, "", "", contents.title(), into);
        levels.put(contents, level);
      } else if (block instanceof Block.Paragraph paragraph
          && paragraph.role() == Block.Paragraph.Role.TITLE) {
        titled |= ids.isEmpty();
      } else if (block instanceof Block.Box box) {
        collect(box.blocks(), level, into);
      }
    }
  }

  private Entry add(Block block, String name, String prefix, List<Inline> words, List<Entry> into) {
    names.add(name);
    String id = name.isEmpty() ? "kop-" + (ids.size() + 1) : Destinations.idOf(name);
    ids.put(block, id);
    Entry entry = new Entry(prefix + Words.of(words), id, new ArrayList<>());
    into.add(entry);
    return entry;
  }

  List<Entry> entries() {
    return entries;
  }

  /** Whether a section or article has that name. */
  boolean has(String name) {
    return names.contains(name);
  }

  /** The id in the PDF of a section, an article or a table of contents. */
  String idOf(Block block) {
    return ids.get(block);
  }

  /** The level of the heading of a section, an article or a table of contents, from 1. */
  int level(Block block) {
    return levels.get(block);
  }

  /** Tag of a heading. */
  String tag(int level) {
    return "H" + Math.min(6, titled ? level + 1 : level);
  }

  /** Tag of a title. */
  String titleTag() {
    return titled ? "H1" : "P";
  }
}
