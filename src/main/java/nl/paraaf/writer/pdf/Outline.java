package nl.paraaf.writer.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Part;

/**
 * The sections of a document as a tree, for the bookmarks and for the levels of the heading tags.
 *
 * <p>PDF/UA-1 (ISO 14289-1, 7.4.2) lets no heading level be skipped and wants the first heading to
 * be H1: where a title opens the document it is the H1, and sections begin at H2.
 */
final class Outline {
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Block.Section, String> ids = new IdentityHashMap<>();
  private boolean titled;

  /** One bookmark. */
  record Entry(String title, String id, List<Entry> entries) {}

  private Outline() {}

  static Outline of(Document document) {
    Outline outline = new Outline();
    for (Part part : document.parts()) {
      outline.collect(part.blocks(), outline.entries);
    }
    return outline;
  }

  private void collect(List<Block> blocks, List<Entry> into) {
    for (Block block : blocks) {
      if (block instanceof Block.Section section) {
        String id = section.id().isEmpty() ? "sectie-" + (ids.size() + 1) : idOf(section.id());
        ids.put(section, id);
        String number = section.number().isEmpty() ? "" : section.number() + " ";
        Entry entry = new Entry(number + Words.of(section.heading()), id, new ArrayList<>());
        into.add(entry);
        collect(section.blocks(), entry.entries());
      } else if (block instanceof Block.Paragraph paragraph
          && paragraph.role() == Block.Paragraph.Role.TITLE) {
        titled |= ids.isEmpty();
      } else if (block instanceof Block.Box box) {
        collect(box.blocks(), into);
      }
    }
  }

  List<Entry> entries() {
    return entries;
  }

  /** The id in the PDF of a block that has a name in the document. */
  static String idOf(String name) {
    return "n-" + name;
  }

  String idOf(Block.Section section) {
    return ids.get(section);
  }

  /** Tag of the heading of a section. */
  String tag(int level) {
    return "H" + Math.min(6, titled ? level + 1 : level);
  }

  /** Tag of a title. */
  String titleTag() {
    return titled ? "H1" : "P";
  }
}
