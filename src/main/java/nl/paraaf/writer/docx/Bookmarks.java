package nl.paraaf.writer.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;

/** The blocks that can be referred to, each with a name that Word accepts. */
final class Bookmarks {
  /** Word cuts longer names. */
  private static final int LONGEST = 40;

  private final Map<String, Block> targets = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final HeadingNumbers headings = new HeadingNumbers();
  private int count;

  Bookmarks(Document document) {
    document.parts().forEach(part -> find(part.blocks()));
  }

  private void find(List<Block> blocks) {
    blocks.forEach(block -> block.accept(new Finder()));
  }

  /** Whether Word counts the headings. */
  boolean numberedByWord() {
    return headings.byWord();
  }

  /** The block with that id. */
  Optional<Block> target(String id) {
    return Optional.ofNullable(targets.get(id));
  }

  /** The bookmark for an id: letters, digits and underscores, at most 40, each once. */
  String name(String id) {
    return names.computeIfAbsent(id, this::newName);
  }

  private String newName(String id) {
    String clean = id.replaceAll("[^A-Za-z0-9_]", "_");
    String base = Character.isLetter(clean.charAt(0)) ? clean : "b_" + clean;
    String name = base.substring(0, Math.min(base.length(), LONGEST));
    for (int i = 2; !taken.add(name); i++) {
      String suffix = "_" + i;
      name = base.substring(0, Math.min(base.length(), LONGEST - suffix.length())) + suffix;
    }
    return name;
  }

  /** Opens the bookmark of a block; gives what {@link #end} needs, and nothing without an id. */
  Optional<String> start(WordXml xml, String id) {
    if (id.isEmpty()) {
      return Optional.empty();
    }
    String number = "" + count++;
    xml.leaf("bookmarkStart", "id", number, "name", name(id));
    return Optional.of(number);
  }

  void end(WordXml xml, Optional<String> started) {
    started.ifPresent(number -> xml.leaf("bookmarkEnd", "id", number));
  }

  private final class Finder implements Block.Visitor<Void> {
    private Void put(String id, Block block) {
      if (!id.isEmpty()) {
        targets.put(id, block);
        name(id);
      }
      return null;
    }

    @Override
    public Void section(Block.Section section) {
      headings.next(section.level(), section.number());
      put(section.id(), section);
      find(section.blocks());
      return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
      return null;
    }

    @Override
    public Void list(Block.ListBlock list) {
      list.items().forEach(item -> find(item.blocks()));
      return null;
    }

    @Override
    public Void table(Block.Table table) {
      table.body().forEach(row -> row.cells().forEach(cell -> find(cell.blocks())));
      return put(table.id(), table);
    }

    @Override
    public Void box(Block.Box box) {
      put(box.id(), box);
      find(box.blocks());
      return null;
    }

    @Override
    public Void article(Block.Article article) {
      throw new nl.paraaf.diagnostic.ParaafFault("not written yet");
    }

    @Override
    public Void definitions(Block.Definitions definitions) {
      throw new nl.paraaf.diagnostic.ParaafFault("not written yet");
    }

    @Override
    public Void contents(Block.Contents contents) {
      throw new nl.paraaf.diagnostic.ParaafFault("not written yet");
    }

    @Override
    public Void signatures(Block.Signatures signatures) {
      return null;
    }
  }
}
