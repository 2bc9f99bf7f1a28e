package nl.paraaf.readback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.paraaf.comparing.BlockMatch;
import nl.paraaf.comparing.Comparison;
import nl.paraaf.readback.Finding.Kind;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.reading.tree.DocumentTree;
import nl.paraaf.reading.word.WordFile;
import nl.paraaf.reading.word.Xml;
import nl.paraaf.source.Span;
import nl.paraaf.writeback.ShownWords;

/** Changes in a file that nobody accepted or rejected yet, read both ways. */
public final class Pending {
  private static final Set<String> CHANGES =
      Set.of("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:cellIns", "w:cellDel");

  private final Map<String, Set<String>> authors = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private Pending() {}

  /**
   * The changes.
   *
   * @param file as it is, with its changes pending
   * @param rejected as if all of them had been rejected
   * @param accepted as if all of them had been accepted
   */
  public static List<Finding> of(WordFile file, DocumentTree rejected, DocumentTree accepted)
      throws UnreadableException {
    Pending pending = new Pending();
    for (String part : file.names()) {
      if (part.matches("word/(?:document|footnotes|endnotes|header\\d*|footer\\d*)\\.xml")) {
        file.tree(part).everything().filter(x -> x.is("w:p")).forEach(pending::author);
      }
    }
    pending.blocks(Comparison.of(rejected, accepted).body());
    return List.copyOf(pending.findings);
  }

  /** Notes who changed a paragraph, by the words that stand in it in any reading. */
  private void author(Xml paragraph) {
    Set<String> names = new TreeSet<>();
    paragraph
        .everything()
        .filter(x -> CHANGES.contains(x.name()))
        .map(x -> x.attribute("w:author"))
        .filter(name -> !name.isEmpty())
        .forEach(names::add);
    if (!names.isEmpty()) {
      for (boolean deleted : new boolean[] {false, true}) {
        String words = text(paragraph, deleted);
        authors.computeIfAbsent(words, w -> new TreeSet<>()).addAll(names);
      }
    }
  }

  private static String text(Xml paragraph, boolean deleted) {
    StringBuilder out = new StringBuilder();
    append(paragraph, deleted, out);
    return letters(out.toString());
  }

  private static void append(Xml xml, boolean deleted, StringBuilder out) {
    boolean gone =
        xml.is(deleted ? "w:ins" : "w:del") || xml.is(deleted ? "w:moveTo" : "w:moveFrom");
    if (xml.is("w:t") || xml.is("w:delText")) {
      out.append(xml.text());
    } else if (!gone) {
      xml.children().forEach(child -> append(child, deleted, out));
    }
  }

  private static String letters(String text) {
    return ShownWords.plain(text).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private void blocks(List<BlockMatch> matches) {
    for (BlockMatch match : matches) {
      if (match instanceof BlockMatch.Edited edited) {
        tell(text(edited.old()), text(edited.now()));
        edited.notes().forEach(note -> blocks(note.blocks()));
      } else if (match instanceof BlockMatch.Removed removed) {
        tell(text(removed.old()), "");
      } else if (match instanceof BlockMatch.Added added) {
        tell("", text(added.now()));
      } else if (match instanceof BlockMatch.Rows rows) {
        rows.rows().forEach(this::row);
      }
    }
  }

  private void row(BlockMatch.RowMatch row) {
    if (row.old().isPresent() && row.now().isPresent()) {
      row.cells().forEach(this::blocks);
    } else {
      tell(
          row.old().map(Block.Row::text).orElse("").replace('\t', ' ').strip(),
          row.now().map(Block.Row::text).orElse("").replace('\t', ' ').strip());
    }
  }

  private static String text(Block block) {
    return block.text().replaceAll("\\s+", " ").strip();
  }

  private void tell(String rejected, String accepted) {
    if (rejected.equals(accepted)) {
      return;
    }
    Set<String> names = new TreeSet<>();
    for (String words : List.of(rejected, accepted)) {
      names.addAll(authors.getOrDefault(letters(words), Set.of()));
    }
    String where = ParagraphDiff.excerpt(accepted.isEmpty() ? rejected : accepted, 0);
    findings.add(
        Finding.of(Kind.OPEN_WIJZIGING, where, Span.nowhere(), rejected, accepted)
            .by(String.join(", ", names)));
  }
}
