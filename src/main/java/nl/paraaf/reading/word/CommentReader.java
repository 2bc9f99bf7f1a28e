package nl.paraaf.reading.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.paraaf.reading.tree.Comment;
import nl.paraaf.reading.tree.Place;

/** The comments of a document, each with the words that it is about. */
final class CommentReader {
  private record Start(Place place, int from) {}

  private final Map<String, Xml> texts = new LinkedHashMap<>();
  private final Map<String, Start> open = new LinkedHashMap<>();
  private final List<Comment> found = new ArrayList<>();

  CommentReader(Xml part) {
    part.all("w:comment").forEach(c -> texts.putIfAbsent(c.attribute("w:id"), c));
  }

  List<Comment> found() {
    return found;
  }

  /** Reads the marks among the pieces of a paragraph. */
  void read(List<Piece> pieces, Place place) {
    int at = 0;
    for (Piece piece : pieces) {
      if (piece.kind() == Piece.Kind.MARK) {
        mark(piece.run(), place, at);
      }
      at += piece.text().length();
    }
    List<String> unfinished = new ArrayList<>(open.keySet());
    for (String id : unfinished) {
      if (open.get(id).place().equals(place)) {
        add(id, open.get(id), at);
      }
    }
  }

  private void mark(Xml mark, Place place, int at) {
    String id = mark.attribute("w:id");
    if (mark.is("w:commentRangeStart")) {
      open.put(id, new Start(place, at));
    } else if (mark.is("w:commentRangeEnd") && open.containsKey(id)) {
      add(id, open.remove(id), at);
    } else if (mark.is("w:r")) {
      mark.child("w:commentReference")
          .ifPresent(r -> add(r.attribute("w:id"), new Start(place, at), at));
    }
  }

  private void add(String id, Start start, int to) {
    Xml comment = texts.remove(id);
    if (comment != null) {
      found.add(
          new Comment(
              id,
              comment.attribute("w:author"),
              comment.attribute("w:date"),
              text(comment),
              start.place(),
              start.from(),
              Math.max(start.from(), to)));
    }
  }

  private static String text(Xml comment) {
    List<String> lines = new ArrayList<>();
    comment
        .everything()
        .filter(x -> x.is("w:p"))
        .forEach(
            paragraph -> {
              StringBuilder line = new StringBuilder();
              paragraph
                  .everything()
                  .forEach(x -> line.append(x.is("w:t") ? x.text() : Pieces.characters(x).strip()));
              lines.add(line.toString());
            });
    return String.join("\n", lines).strip();
  }
}
