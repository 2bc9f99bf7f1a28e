package nl.paraaf.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.reading.tree.Inline;
import nl.paraaf.reading.tree.Inline.Tracked;

/** Pieces of a paragraph as inlines, inside what they stand in. */
final class InlineBuilder {
  private final TreeReader reader;
  private final WordFile file;
  private final String part;

  InlineBuilder(TreeReader reader, WordFile file, String part) {
    this.reader = reader;
    this.file = file;
    this.part = part;
  }

  List<Inline> build(List<Piece> pieces) throws UnreadableException {
    return build(pieces, 0);
  }

  /** The pieces that stand in the same things up to a depth. */
  private List<Inline> build(List<Piece> pieces, int depth) throws UnreadableException {
    List<Inline> inlines = new ArrayList<>();
    for (int i = 0; i < pieces.size(); ) {
      Piece piece = pieces.get(i);
      if (piece.around().size() <= depth) {
        add(inlines, leaf(piece));
        i++;
        continue;
      }
      Xml around = piece.around().get(depth);
      int end = i;
      while (end < pieces.size()
          && pieces.get(end).around().size() > depth
          && pieces.get(end).around().get(depth) == around) {
        end++;
      }
      List<Inline> inside = build(pieces.subList(i, end), depth + 1);
      for (Inline inline : wrapped(around, inside)) {
        add(inlines, Optional.of(inline));
      }
      i = end;
    }
    return inlines;
  }

  private List<Inline> wrapped(Xml around, List<Inline> inside) throws UnreadableException {
    if (around.is("w:sdt")) {
      String tag = around.child("w:sdtPr").map(p -> p.value("w:tag")).orElse("");
      return List.of(
          new Inline.Control(tag, ValueReader.path(around, reader.values()), inside));
    }
    if (around.is("w:hyperlink")) {
      return inside.isEmpty() ? List.of() : List.of(new Inline.Link(target(around), inside));
    }
    return inside;
  }

  private String target(Xml link) throws UnreadableException {
    String id = link.attribute("r:id");
    String anchor = link.attribute("w:anchor");
    String end = anchor.isEmpty() ? "" : "#" + anchor;
    return file.relation(part, id).map(r -> r.target() + end).orElse(end.isEmpty() ? "#" : end);
  }

  /** Text that goes on in the same look, or a link to the same place, is one. */
  private static void add(List<Inline> inlines, Optional<Inline> next) {
    if (next.isEmpty()) {
      return;
    }
    int last = inlines.size() - 1;
    Inline before = last < 0 ? null : inlines.get(last);
    if (before instanceof Inline.Text a
        && next.get() instanceof Inline.Text b
        && a.look().equals(b.look())
        && a.tracked() == b.tracked()) {
      inlines.set(last, new Inline.Text(a.text() + b.text(), a.look(), a.tracked()));
    } else if (before instanceof Inline.Link a
        && next.get() instanceof Inline.Link b
        && a.target().equals(b.target())) {
      List<Inline> both = new ArrayList<>(a.content());
      both.addAll(b.content());
      inlines.set(last, new Inline.Link(a.target(), both));
    } else {
      inlines.add(next.get());
    }
  }

  private Optional<Inline> leaf(Piece piece) throws UnreadableException {
    Tracked tracked = tracked(piece);
    return switch (piece.kind()) {
      case TEXT -> Optional.of(new Inline.Text(piece.text(), Looks.of(piece.run()), tracked));
      case NOTE -> Optional.of(reader.note(reference(piece.run()), tracked));
      case FIELD ->
          Optional.of(
              new Inline.Field(FieldText.code(piece), FieldText.result(piece), tracked));
      case PICTURE -> Optional.of(picture(piece, tracked));
      case MARK -> Optional.empty();
    };
  }

  private static Xml reference(Xml run) {
    return run.children().stream()
        .filter(x -> x.is("w:footnoteReference") || x.is("w:endnoteReference"))
        .findFirst()
        .orElseThrow();
  }

  private static Tracked tracked(Piece piece) {
    for (Xml around : piece.around()) {
      if (around.is("w:ins") || around.is("w:moveTo")) {
        return Tracked.INSERTED;
      }
      if (around.is("w:del") || around.is("w:moveFrom")) {
        return Tracked.DELETED;
      }
    }
    return Tracked.NO;
  }

  private Inline picture(Piece piece, Tracked tracked) throws UnreadableException {
    Xml node = piece.run();
    Xml drawn =
        node.children().stream()
            .filter(x -> !x.is("w:rPr") && node.is("w:r"))
            .findFirst()
            .orElse(node);
    String description =
        node.everything()
            .map(x -> x.is("wp:docPr") ? x.attribute("descr") : x.attribute("alt"))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    List<Block> boxes = new ArrayList<>();
    for (Xml box : boxes(drawn)) {
      boxes.addAll(reader.blocks(box, part));
    }
    String hash = PictureHash.of(drawn, file, part);
    return new Inline.Picture(drawn.name(), hash, description, boxes, tracked);
  }

  /** The texts in a drawing; of two ways to say the same the first. */
  private static List<Xml> boxes(Xml drawn) {
    if (drawn.is("w:txbxContent")) {
      return List.of(drawn);
    }
    List<Xml> found = new ArrayList<>();
    for (Xml child : drawn.children()) {
      if (!child.is("mc:Fallback") || !drawn.has("mc:Choice")) {
        found.addAll(boxes(child));
      }
    }
    return found;
  }
}
