package nl.paraaf.redline;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.word.WordFile;
import nl.paraaf.reading.word.Xml;

/** Which element each block of the new file stands in, so that others can be put beside it. */
final class Parents {
  private final Map<Xml, Xml> parents = new IdentityHashMap<>();

  private Parents() {}

  static Parents of(WordFile file) throws UnreadableException {
    Parents parents = new Parents();
    parents.add(file.tree(file.main()));
    for (WordFile.Relation relation : file.relations(file.main())) {
      boolean story =
          List.of("footnotes", "endnotes", "header", "footer").stream()
              .anyMatch(relation::isOf);
      if (story && !relation.external() && file.has(relation.target())) {
        parents.add(file.tree(relation.target()));
      }
    }
    return parents;
  }

  private void add(Xml parent) {
    for (Xml child : parent.children()) {
      parents.put(child, parent);
      add(child);
    }
  }

  Xml of(Xml element) {
    return parents.get(element);
  }

  /** Puts an element before another. */
  void before(Xml element, Xml added) {
    Xml parent = parents.get(element);
    parent.children().add(index(parent, element), added);
    parents.put(added, parent);
  }

  /** Puts an element behind another. */
  void behind(Xml element, Xml added) {
    Xml parent = parents.get(element);
    parent.children().add(index(parent, element) + 1, added);
    parents.put(added, parent);
  }

  private static int index(Xml parent, Xml element) {
    for (int i = 0; i < parent.children().size(); i++) {
      if (parent.children().get(i) == element) {
        return i;
      }
    }
    throw new IllegalStateException("element is not in its parent");
  }
}
