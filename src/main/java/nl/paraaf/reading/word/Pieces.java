package nl.paraaf.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The content of a paragraph as a row of pieces. The characters of all pieces together are the flat
 * text of the paragraph, so that a place in that text leads to elements.
 */
public final class Pieces {
  private static final String ATOM = "\uFFFC";

  private static final Set<String> DEEPER =
      Set.of(
          "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:smartTag", "w:customXml", "w:bdo",
          "w:dir", "w:hyperlink");

  private static final Set<String> DRAWN =
      Set.of("w:drawing", "w:pict", "w:object", "mc:AlternateContent");

  private final List<Piece> pieces = new ArrayList<>();

  private Pieces() {}

  /** The pieces of a paragraph. Runs that hold more than one kind are split in it. */
  public static List<Piece> of(Xml paragraph) {
    Pieces reader = new Pieces();
    reader.read(paragraph, List.of());
    return reader.pieces;
  }

  private void read(Xml parent, List<Xml> around) {
    split(parent);
    List<Xml> children = parent.children();
    for (int i = 0; i < children.size(); i++) {
      Xml child = children.get(i);
      int end = isField(child, "begin") ? fieldEnd(children, i) : -1;
      if (end >= 0) {
        add(Piece.Kind.FIELD, ATOM, children.subList(i, end + 1), around);
        i = end;
      } else if (child.is("w:r")) {
        run(child, around);
      } else if (DEEPER.contains(child.name())) {
        read(child, with(around, child));
      } else if (child.is("w:sdt")) {
        List<Xml> inside = with(around, child);
        child.child("w:sdtContent").ifPresent(content -> read(content, inside));
      } else if (child.is("w:fldSimple")) {
        add(Piece.Kind.FIELD, ATOM, List.of(child), around);
      } else if (child.is("m:oMath") || child.is("m:oMathPara") || DRAWN.contains(child.name())) {
        add(Piece.Kind.PICTURE, ATOM, List.of(child), around);
      } else if (!child.is("w:pPr") && !child.isText()) {
        add(Piece.Kind.MARK, "", List.of(child), around);
      }
    }
  }

  private static List<Xml> with(List<Xml> around, Xml more) {
    List<Xml> all = new ArrayList<>(around);
    all.add(more);
    return all;
  }

  private void add(Piece.Kind kind, String text, List<Xml> nodes, List<Xml> around) {
    pieces.add(new Piece(kind, text, nodes, around));
  }

  private void run(Xml run, List<Xml> around) {
    Piece.Kind kind = kind(run);
    switch (kind) {
      case TEXT -> {
        StringBuilder text = new StringBuilder();
        run.children().forEach(child -> text.append(characters(child)));
        add(kind, text.toString(), List.of(run), around);
      }
      case MARK -> add(kind, "", List.of(run), around);
      default -> add(kind, ATOM, List.of(run), around);
    }
  }

  private static Piece.Kind kind(Xml run) {
    Piece.Kind kind = Piece.Kind.MARK;
    for (Xml child : run.children()) {
      if (!child.is("w:rPr")) {
        kind = kindOf(child);
      }
      if (kind != Piece.Kind.MARK) {
        return kind;
      }
    }
    return kind;
  }

  private static Piece.Kind kindOf(Xml child) {
    if (!characters(child).isEmpty()) {
      return Piece.Kind.TEXT;
    }
    if (child.is("w:footnoteReference") || child.is("w:endnoteReference")) {
      return Piece.Kind.NOTE;
    }
    return DRAWN.contains(child.name()) ? Piece.Kind.PICTURE : Piece.Kind.MARK;
  }

  /** What the reader sees of a child of a run that is text. */
  static String characters(Xml child) {
    return switch (child.name()) {
      case "w:t", "w:delText" -> child.text();
      case "w:tab", "w:ptab" -> "\t";
      case "w:cr" -> "\n";
      case "w:br" -> lineBreak(child);
      case "w:noBreakHyphen" -> "\u2011";
      case "w:softHyphen" -> "\u00ad";
      case "w:sym" -> symbol(child);
      default -> "";
    };
  }

  private static String lineBreak(Xml child) {
    String type = child.attribute("w:type");
    return type.equals("page") || type.equals("column") ? "\f" : "\n";
  }

  private static String symbol(Xml child) {
    String code = child.attribute("w:char");
    return code.matches("[0-9a-fA-F]{1,4}") ? "" + (char) Integer.parseInt(code, 16) : "?";
  }

  /** Splits runs, so that text, notes, pictures and marks of fields each have their own. */
  private static void split(Xml parent) {
    List<Xml> children = parent.children();
    for (int i = 0; i < children.size(); i++) {
      Xml run = children.get(i);
      if (run.is("w:r") && run.children().size() > 2 || run.is("w:r") && !run.has("w:rPr")) {
        List<Xml> parts = parts(run);
        if (parts.size() > 1) {
          children.remove(i);
          children.addAll(i, parts);
          i += parts.size() - 1;
        }
      }
    }
  }

  private static List<Xml> parts(Xml run) {
    List<Xml> parts = new ArrayList<>();
    Xml look = run.child("w:rPr").orElse(null);
    Xml open = null;
    for (Xml child : run.children()) {
      if (child == look) {
        continue;
      }
      boolean text = kindOf(child) == Piece.Kind.TEXT;
      if (open == null || !text) {
        open = run.shell();
        if (look != null) {
          open.add(parts.isEmpty() ? look : look.copy());
        }
        parts.add(open);
      }
      open.add(child);
      if (!text) {
        open = null;
      }
    }
    return parts;
  }

  private static boolean isField(Xml run, String type) {
    return run.is("w:r")
        && run.child("w:fldChar")
            .filter(mark -> mark.attribute("w:fldCharType").equals(type))
            .isPresent();
  }

  /** Where a field that begins here ends among its siblings; -1 when it ends elsewhere. */
  private static int fieldEnd(List<Xml> siblings, int begin) {
    int depth = 0;
    for (int i = begin; i < siblings.size(); i++) {
      Xml sibling = siblings.get(i);
      split(sibling);
      for (Xml mark : sibling.everything().filter(x -> x.is("w:fldChar")).toList()) {
        switch (mark.attribute("w:fldCharType")) {
          case "begin" -> depth++;
          case "end" -> depth--;
          default -> {}
        }
        if (depth == 0) {
          return sibling.is("w:r") ? i : -1;
        }
      }
    }
    return -1;
  }
}
