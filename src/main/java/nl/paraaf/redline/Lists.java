package nl.paraaf.redline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.word.WordFile;
import nl.paraaf.reading.word.Xml;

/**
 * Which list of the new file a list of the old one is: the one in which its items stand now, or
 * else a copy. No two old lists become one, so that each keeps its own numbers.
 */
final class Lists {
  private final Xml oldPart;
  private final Xml part;
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Lists(WordFile old, WordFile file) throws UnreadableException {
    this.oldPart = part(old);
    this.part = part(file);
  }

  private static Xml part(WordFile file) throws UnreadableException {
    Optional<String> name = file.related(file.main(), "numbering");
    return name.isPresent() ? file.tree(name.get()) : Xml.element("w:numbering");
  }

  /** Two paragraphs belong together, and so do their lists. */
  void pair(Xml oldParagraph, Xml paragraph) {
    String before = list(oldParagraph);
    String after = list(paragraph);
    if (!before.isEmpty() && !after.isEmpty() && !known.containsKey(before) && taken.add(after)) {
      known.put(before, after);
      kinds.putIfAbsent(kindOf(oldPart, before), kindOf(part, after));
    }
  }

  private static String kindOf(Xml part, String list) {
    return find(part, "w:num", "w:numId", list).map(n -> n.value("w:abstractNumId")).orElse("");
  }

  private static String list(Xml paragraph) {
    return paragraph
        .child("w:pPr")
        .flatMap(p -> p.child("w:numPr"))
        .map(n -> n.value("w:numId"))
        .filter(id -> !id.equals("0"))
        .orElse("");
  }

  /** Puts the list of the new file into properties that name one of the old file. */
  void adopt(Xml numPr) {
    if (numPr.is("w:numPr")) {
      numPr
          .child("w:numId")
          .filter(id -> !id.attribute("w:val").equals("0"))
          .ifPresent(id -> id.attributes().put("w:val", adopted(id.attribute("w:val"))));
    }
  }

  private String adopted(String id) {
    String there = known.get(id);
    if (there == null) {
      there = imported(id);
      known.put(id, there);
    }
    return there;
  }

  private String imported(String id) {
    Optional<Xml> list = find(oldPart, "w:num", "w:numId", id);
    if (list.isEmpty()) {
      return "0";
    }
    Xml copy = list.get().copy();
    String free = free("w:num", "w:numId");
    copy.attributes().put("w:numId", free);
    String kind = kind(copy.value("w:abstractNumId"));
    copy.child("w:abstractNumId").ifPresent(x -> x.attributes().put("w:val", kind));
    part.add(copy);
    taken.add(free);
    return free;
  }

  /** The kind of list of the new file that is equal to one of the old file, or a copy of that. */
  private String kind(String id) {
    if (kinds.containsKey(id)) {
      return kinds.get(id);
    }
    Optional<Xml> kind = find(oldPart, "w:abstractNum", "w:abstractNumId", id);
    if (kind.isEmpty()) {
      return "0";
    }
    String shape = shape(kind.get());
    for (Xml other : part.all("w:abstractNum").toList()) {
      if (shape(other).equals(shape)) {
        return other.attribute("w:abstractNumId");
      }
    }
    Xml copy = kind.get().copy();
    String free = free("w:abstractNum", "w:abstractNumId");
    copy.attributes().put("w:abstractNumId", free);
    copy.children().removeIf(x -> x.is("w:nsid") || x.is("w:tmpl"));
    int at = 0;
    List<Xml> all = part.children();
    while (at < all.size() && !all.get(at).is("w:num") && !all.get(at).is("w:numIdMacAtCleanup")) {
      at++;
    }
    all.add(at, copy);
    return free;
  }

  private static String shape(Xml kind) {
    Xml copy = kind.copy();
    copy.attributes().clear();
    copy.children().removeIf(x -> x.is("w:nsid") || x.is("w:tmpl"));
    return copy.toString();
  }

  private static Optional<Xml> find(Xml part, String name, String key, String id) {
    return part.all(name).filter(x -> x.attribute(key).equals(id)).findFirst();
  }

  private String free(String name, String key) {
    int highest =
        part.all(name)
            .map(x -> x.attribute(key))
            .filter(id -> id.matches("\\d{1,8}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
    return "" + (highest + 1);
  }
}
