package nl.paraaf.readback;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.readback.Finding.Kind;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.reading.tree.Comment;
import nl.paraaf.reading.tree.DocumentTree;
import nl.paraaf.source.Span;

/** Comments in the margin that the program did not write itself. */
final class Remarks {
  private Remarks() {}

  /**
   * The comments of a file that came back.
   *
   * @param homes where its paragraphs were written
   */
  static List<Finding> of(DocumentTree was, DocumentTree is, Map<Block.Paragraph, Home> homes) {
    Set<String> own = new HashSet<>();
    was.comments().forEach(c -> own.add(c.author() + "\n" + c.text()));
    List<Block.Paragraph> paragraphs = Paragraphs.everywhere(is);
    List<Finding> remarks = new ArrayList<>();
    for (Comment comment : is.comments()) {
      if (!own.contains(comment.author() + "\n" + comment.text())) {
        remarks.add(remark(comment, paragraphs, homes));
      }
    }
    return remarks;
  }

  private static Finding remark(
      Comment comment, List<Block.Paragraph> all, Map<Block.Paragraph, Home> homes) {
    Optional<Block.Paragraph> paragraph =
        all.stream().filter(p -> p.place().equals(comment.paragraph())).findFirst();
    String where = paragraph.map(p -> words(p, comment)).orElse("");
    Span place = paragraph.map(p -> homes.getOrDefault(p, Home.NONE).span()).orElse(Span.nowhere());
    String date = comment.date().length() >= 10 ? comment.date().substring(0, 10) : "";
    String author = comment.author() + (date.isEmpty() ? "" : ", " + date);
    return Finding.of(Kind.OPMERKING, where, place, "", comment.text()).by(author);
  }

  /** The words that a comment is about; those around it for one at a single place. */
  private static String words(Block.Paragraph paragraph, Comment comment) {
    String flat = paragraph.flat();
    int from = Math.min(comment.from(), flat.length());
    int to = Math.max(from, Math.min(comment.to(), flat.length()));
    boolean some = to > from && to - from <= 120;
    return some ? flat.substring(from, to) : ParagraphDiff.excerpt(flat, from);
  }
}
