package nl.paraaf.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.paraaf.reading.docx.UnreadableException;

/**
 * Accepts or rejects all pending changes of a package, as Word does (ECMA-376-1, 17.13.5): a
 * paragraph whose mark goes becomes one with the next, in the shape of that one.
 */
public final class TrackedChanges {
  private static final Set<String> STORIES =
      Set.of("footnotes", "endnotes", "header", "footer", "comments");
  private static final Set<String> INSERTED = Set.of("w:ins", "w:moveTo");
  private static final Set<String> DELETED = Set.of("w:del", "w:moveFrom");

  /** Properties as they were before, by what they are in. */
  private static final Map<String, String> SHAPES =
      Map.of(
          "w:rPrChange", "w:rPr",
          "w:pPrChange", "w:pPr",
          "w:sectPrChange", "w:sectPr",
          "w:tblPrChange", "w:tblPr",
          "w:trPrChange", "w:trPr",
          "w:tcPrChange", "w:tcPr",
          "w:tblPrExChange", "w:tblPrEx",
          "w:tblGridChange", "w:tblGrid");

  private static final Set<String> MARKERS =
      Set.of(
          "w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd",
          "w:numberingChange", "w:cellMerge");

  private static final Set<String> HELD =
      Set.of("w:r", "w:hyperlink", "w:sdt", "w:fldSimple", "m:oMath", "m:oMathPara", "w:smartTag");

  private final boolean accept;
  private final Set<String> gone;
  private final Set<String> stays;
  private int openRanges;

  private TrackedChanges(boolean accept) {
    this.accept = accept;
    this.gone = accept ? DELETED : INSERTED;
    this.stays = accept ? INSERTED : DELETED;
  }

  /** Whether a package has pending changes. */
  public static boolean has(WordFile file) throws UnreadableException {
    for (String part : stories(file)) {
      if (file.tree(part).everything().anyMatch(TrackedChanges::isChange)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isChange(Xml xml) {
    return INSERTED.contains(xml.name())
        || DELETED.contains(xml.name())
        || SHAPES.containsKey(xml.name())
        || xml.is("w:cellIns")
        || xml.is("w:cellDel");
  }

  /** Accepts or rejects all changes of a package, in its trees. */
  public static void resolve(WordFile file, boolean accept) throws UnreadableException {
    for (String part : stories(file)) {
      new TrackedChanges(accept).resolve(file.tree(part));
    }
  }

  private static List<String> stories(WordFile file) throws UnreadableException {
    List<String> parts = new ArrayList<>(List.of(file.main()));
    for (WordFile.Relation relation : file.relations(file.main())) {
      boolean story = STORIES.stream().anyMatch(relation::isOf);
      if (story && !relation.external() && file.has(relation.target())) {
        parts.add(relation.target());
      }
    }
    return parts;
  }

  private void resolve(Xml parent) {
    shapes(parent);
    List<Xml> result = new ArrayList<>();
    for (Xml child : List.copyOf(parent.children())) {
      if (isRange(child) || MARKERS.contains(child.name()) || isGone(child, parent)) {
        continue;
      }
      boolean unwrapped = child.is("w:sdt") && openRanges > 0;
      resolve(child);
      if (stays.contains(child.name()) && !isMark(parent)) {
        result.addAll(child.children());
      } else if (unwrapped) {
        child.all("w:sdtContent").forEach(content -> result.addAll(content.children()));
      } else if (!(child.is("w:tbl") && !child.has("w:tr") && !child.has("w:sdt"))) {
        restore(child);
        result.add(child);
      }
    }
    parent.children().clear();
    parent.children().addAll(result);
    if (parent.has("w:p")) {
      joinParagraphs(parent);
    }
  }

  /** Where {@code w:ins} and its like are marks of a paragraph or row, and hold nothing. */
  private static boolean isMark(Xml parent) {
    return parent.is("w:rPr") || parent.is("w:trPr");
  }

  private boolean isGone(Xml child, Xml parent) {
    if (child.is("w:tr")) {
      return child.child("w:trPr").map(p -> gone.stream().anyMatch(p::has)).orElse(false);
    }
    if (child.is("w:tc")) {
      String mark = accept ? "w:cellDel" : "w:cellIns";
      return child.child("w:tcPr").map(p -> p.has(mark)).orElse(false);
    }
    return gone.contains(child.name()) && !isMark(parent);
  }

  /** Whether it begins or ends a range in which controls were inserted or deleted. */
  private boolean isRange(Xml child) {
    String name = child.name();
    if (!name.startsWith("w:customXml") || !name.contains("Range")) {
      return false;
    }
    boolean counts =
        accept
            ? name.contains("DelRange") || name.contains("MoveFromRange")
            : name.contains("InsRange") || name.contains("MoveToRange");
    if (counts) {
      openRanges = Math.max(0, openRanges + (name.endsWith("Start") ? 1 : -1));
    }
    return true;
  }

  private void shapes(Xml parent) {
    for (Xml change : List.copyOf(parent.children())) {
      String name = SHAPES.get(change.name());
      if (name == null) {
        continue;
      }
      parent.children().remove(change);
      if (!accept && change.has(name)) {
        List<Xml> kept =
            parent.children().stream()
                .filter(
                    c ->
                        parent.is("w:pPr") && (c.is("w:rPr") || c.is("w:sectPr"))
                            || c.is("w:headerReference")
                            || c.is("w:footerReference")
                            || parent.is("w:rPr") && isChange(c))
                .toList();
        parent.children().clear();
        parent.children().addAll(change.child(name).orElseThrow().children());
        parent.children().addAll(kept);
      }
    }
  }

  private static void restore(Xml child) {
    if (child.is("w:delText")) {
      child.rename("w:t");
    } else if (child.is("w:delInstrText")) {
      child.rename("w:instrText");
    } else if (child.is("w:trPr")) {
      child.children().removeIf(TrackedChanges::isChange);
    } else if (child.is("w:tcPr")) {
      child.children().removeIf(TrackedChanges::isChange);
    }
  }

  private void joinParagraphs(Xml parent) {
    List<Xml> children = parent.children();
    for (int i = 0; i < children.size(); i++) {
      Xml paragraph = children.get(i);
      if (!paragraph.is("w:p") || !dropsMark(paragraph)) {
        continue;
      }
      List<Xml> content =
          paragraph.children().stream().filter(c -> !c.is("w:pPr")).toList();
      int next = next(children, i);
      if (next >= 0 && children.get(next).is("w:p")) {
        List<Xml> into = children.get(next).children();
        into.addAll(!into.isEmpty() && into.get(0).is("w:pPr") ? 1 : 0, content);
        children.remove(i--);
      } else if (!hasContent(content) && mayGo(parent, children, i)) {
        children.remove(i--);
      }
    }
  }

  /** The next block, after bookmarks and the like. */
  private static int next(List<Xml> children, int from) {
    for (int i = from + 1; i < children.size(); i++) {
      if (Set.of("w:p", "w:tbl", "w:sdt", "w:sectPr").contains(children.get(i).name())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasContent(List<Xml> content) {
    return content.stream().anyMatch(c -> HELD.contains(c.name()));
  }

  /** A cell, a note and a document end with a paragraph. */
  private static boolean mayGo(Xml parent, List<Xml> children, int at) {
    int next = next(children, at);
    boolean last = next < 0 || children.get(next).is("w:sectPr");
    return !last || parent.is("w:body") && at > 0 && children.get(at - 1).is("w:p");
  }

  /** Whether the mark of a paragraph goes; what says so goes in any case. */
  private boolean dropsMark(Xml paragraph) {
    Xml look =
        paragraph.child("w:pPr").flatMap(p -> p.child("w:rPr")).orElseGet(() -> Xml.element("x"));
    boolean drops = look.children().stream().anyMatch(c -> gone.contains(c.name()));
    look.children().removeIf(c -> gone.contains(c.name()) || stays.contains(c.name()));
    return drops;
  }
}
