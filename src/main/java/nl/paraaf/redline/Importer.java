package nl.paraaf.redline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.comparing.BlockMatch.Hunk;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.word.Piece;
import nl.paraaf.reading.word.Pieces;
import nl.paraaf.reading.word.StyleLists;
import nl.paraaf.reading.word.WordFile;
import nl.paraaf.reading.word.WordFile.Relation;
import nl.paraaf.reading.word.Xml;

/** Takes elements of the old file into the new one, with what they refer to. */
final class Importer {
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /** Marks what will not be taken. */
  private static final String HOLLOW = "hollow";

  private final WordFile old;
  private final WordFile file;
  private final Stamp stamp;
  private final Lists lists;
  private final StyleLists oldStyles;
  private final StyleLists styles;
  private final Map<String, String> parts = new HashMap<>();
  private final Set<String> bookmarks = new HashSet<>();

  Importer(WordFile old, WordFile file, Stamp stamp, Lists lists) throws UnreadableException {
    this.old = old;
    this.file = file;
    this.stamp = stamp;
    this.lists = lists;
    file.tree(file.main())
        .everything()
        .filter(x -> x.is("w:bookmarkStart"))
        .forEach(x -> bookmarks.add(x.attribute("w:name")));
    importStyles();
    this.oldStyles = StyleLists.of(old);
    this.styles = StyleLists.of(file);
  }

  Lists lists() {
    return lists;
  }

  /** Styles that only the old file has. */
  private void importStyles() throws UnreadableException {
    Optional<String> from = old.related(old.main(), "styles");
    Optional<String> to = file.related(file.main(), "styles");
    if (from.isEmpty() || to.isEmpty()) {
      return;
    }
    Xml styles = file.tree(to.get());
    Set<String> known = new HashSet<>();
    styles.all("w:style").forEach(s -> known.add(s.attribute("w:styleId")));
    for (Xml style : old.tree(from.get()).all("w:style").toList()) {
      if (known.add(style.attribute("w:styleId"))) {
        Xml copy = style.copy();
        copy.attributes().remove("w:default");
        for (Xml xml : copy.everything().toList()) {
          lists.adopt(xml);
        }
        styles.add(copy);
      }
    }
  }

  /**
   * A copy that can stand in the new file.
   *
   * @param from the part of the old file that it stands in
   * @param to the part of the new file where it will stand
   */
  Xml copy(Xml element, String from, String to) throws UnreadableException {
    Xml copy = element.copy();
    copy.removeBelow(Importer::isLeftBehind);
    for (Xml xml : copy.everything().toList()) {
      for (String key : xml.attributes().keySet().toArray(String[]::new)) {
        if (key.startsWith("r:")) {
          relation(from, xml.attribute(key), to)
              .ifPresentOrElse(
                  id -> xml.attributes().put(key, id), () -> xml.attributes().remove(key));
        }
      }
      if (xml.is("wp:docPr")) {
        xml.attributes().put("id", "" + stamp.id());
      } else if (xml.is("w:pPr")) {
        number(xml);
      } else if (isNoteMark(xml) && xml.attribute(HOLLOW).isEmpty()) {
        xml.attributes().put("w:id", note(xml));
      }
    }
    bookmarks(copy);
    return copy;
  }

  /** A paragraph keeps its number, or keeps having none, whatever its style gives it here. */
  private void number(Xml shape) {
    Optional<Xml> own = shape.child("w:numPr");
    if (own.isPresent()) {
      lists.adopt(own.get());
      return;
    }
    String style = shape.value("w:pStyle");
    Optional<StyleLists.ListLevel> before = oldStyles.of(style);
    if (before.isPresent() && styles.of(style).isEmpty()) {
      Xml number = number(before.get().list(), before.get().level());
      lists.adopt(number);
      shape.children().add(Shape.numberPlace(shape), number);
    } else if (before.isEmpty() && styles.of(style).isPresent()) {
      shape.children().add(Shape.numberPlace(shape), number("0", 0));
    }
  }

  private static Xml number(String list, int level) {
    return Xml.element("w:numPr")
        .add(Xml.element("w:ilvl", "w:val", "" + level))
        .add(Xml.element("w:numId", "w:val", list));
  }

  private static boolean isNoteMark(Xml xml) {
    return xml.is("w:footnoteReference") || xml.is("w:endnoteReference");
  }

  /**
   * A copy of a paragraph of which only some stretches of flat text will be taken: notes elsewhere
   * in it are not taken along.
   */
  Xml copyWith(Xml paragraph, String from, String to, List<Hunk> hunks)
      throws UnreadableException {
    Xml copy = paragraph.copy();
    int at = 0;
    for (Piece piece : Pieces.of(copy)) {
      int place = at;
      boolean taken = hunks.stream().anyMatch(h -> h.oldFrom() <= place && place < h.oldTo());
      at += piece.text().length();
      if (!taken && !piece.text().isEmpty() && piece.kind() != Piece.Kind.TEXT) {
        piece.nodes().forEach(Importer::hollow);
      }
    }
    return copy(copy, from, to);
  }

  /** Takes away what refers to other parts; that it is there is all that counts. */
  private static void hollow(Xml node) {
    node.everything()
        .filter(x -> x.attributes().keySet().stream().anyMatch(k -> k.startsWith("r:")))
        .forEach(x -> x.attributes().keySet().removeIf(k -> k.startsWith("r:")));
    node.everything()
        .filter(Importer::isNoteMark)
        .forEach(x -> x.attributes().put(HOLLOW, "1"));
  }

  /** Comments belong to the new file; heads of pages of a section are those of the one before. */
  private static boolean isLeftBehind(Xml xml) {
    return List.of(
                "w:commentRangeStart",
                "w:commentRangeEnd",
                "w:headerReference",
                "w:footerReference",
                "w:lastRenderedPageBreak",
                "w:proofErr",
                "w:permStart",
                "w:permEnd")
            .contains(xml.name())
        || xml.is("w:r") && xml.has("w:commentReference");
  }

  /** A bookmark of which the new file has no other of that name stays, so that references work. */
  private void bookmarks(Xml copy) {
    Map<String, String> ids = new HashMap<>();
    for (Xml start : copy.everything().filter(x -> x.is("w:bookmarkStart")).toList()) {
      if (bookmarks.add(start.attribute("w:name"))) {
        ids.put(start.attribute("w:id"), "" + stamp.id());
      }
    }
    Set<String> ended = new HashSet<>();
    copy.everything()
        .filter(x -> x.is("w:bookmarkEnd"))
        .forEach(x -> ended.add(x.attribute("w:id")));
    copy.removeBelow(
        x ->
            (x.is("w:bookmarkStart") || x.is("w:bookmarkEnd"))
                && !(ids.containsKey(x.attribute("w:id")) && ended.contains(x.attribute("w:id"))));
    copy.everything()
        .filter(x -> x.is("w:bookmarkStart") || x.is("w:bookmarkEnd"))
        .forEach(x -> x.attributes().put("w:id", ids.get(x.attribute("w:id"))));
  }

  /** The id of a relation of the new part that leads where one of the old part leads. */
  private Optional<String> relation(String from, String id, String to) throws UnreadableException {
    Optional<Relation> found = old.relation(from, id);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Relation relation = found.get();
    String target = relation.external() ? relation.target() : part(relation.target());
    for (Relation known : file.relations(to)) {
      if (known.target().equals(target)
          && known.type().equals(relation.type())
          && known.external() == relation.external()) {
        return Optional.of(known.id());
      }
    }
    return Optional.of(file.relate(to, relation.type(), target, relation.external()));
  }

  /** Copies a part, such as a picture or a chart, with the parts that it refers to. */
  private String part(String name) throws UnreadableException {
    if (parts.containsKey(name)) {
      return parts.get(name);
    }
    String copy = file.freeName(name);
    parts.put(name, copy);
    file.put(copy, old.bytes(name) == null ? new byte[0] : old.bytes(name));
    file.setContentType(copy, old.contentType(name));
    if (!old.relations(name).isEmpty()) {
      Xml list = Xml.element("rel:Relationships");
      for (Relation relation : old.relations(name)) {
        String target = relation.external() ? relation.target() : "/" + part(relation.target());
        list.add(
            Xml.element(
                "rel:Relationship",
                "Id",
                relation.id(),
                "Type",
                relation.type(),
                "Target",
                target,
                "TargetMode",
                relation.external() ? "External" : null));
      }
      int slash = copy.lastIndexOf('/') + 1;
      file.put(copy.substring(0, slash) + "_rels/" + copy.substring(slash) + ".rels", list);
    }
    return copy;
  }

  /** Takes the note of an old mark into the notes of the new file, and gives its new id. */
  private String note(Xml reference) throws UnreadableException {
    boolean end = reference.is("w:endnoteReference");
    String kind = end ? "endnote" : "footnote";
    String from = old.related(old.main(), kind + "s").orElse("");
    String to = notes(kind);
    Xml copy = Xml.element("w:" + kind);
    if (!from.isEmpty()) {
      Optional<Xml> found =
          old.tree(from)
              .all("w:" + kind)
              .filter(n -> n.attribute("w:id").equals(reference.attribute("w:id")))
              .findFirst();
      if (found.isPresent()) {
        copy = copy(found.get(), from, to);
      }
    }
    String id = "" + stamp.id();
    copy.attributes().put("w:id", id);
    file.tree(to).add(copy);
    return id;
  }

  /** The part with notes; one with the lines between text and notes is made when there is none. */
  private String notes(String kind) throws UnreadableException {
    Optional<String> known = file.related(file.main(), kind + "s");
    if (known.isPresent()) {
      return known.get();
    }
    String part = "word/" + kind + "s.xml";
    Xml notes = Xml.element("w:" + kind + "s");
    for (Xml note :
        old.tree(old.related(old.main(), kind + "s").orElseThrow()).all("w:" + kind).toList()) {
      if (!note.attribute("w:type").isEmpty()) {
        notes.add(note.copy());
      }
    }
    file.put(part, notes);
    file.setContentType(part, WORD + kind + "s+xml");
    file.relate(file.main(), TYPES + kind + "s", part, false);
    return part;
  }
}
