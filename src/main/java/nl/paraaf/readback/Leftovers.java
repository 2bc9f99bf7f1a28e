package nl.paraaf.readback;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.comparing.BlockMatch;
import nl.paraaf.comparing.Comparison;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.reading.tree.DocumentTree;
import nl.paraaf.writeback.ShownWords;

/** Where two files still say something else. */
public final class Leftovers {
  private final List<Leftover> found = new ArrayList<>();

  private Leftovers() {}

  /** Words of the one file, and what stands there in the other; one of both can be empty. */
  public record Leftover(String made, String returned) {}

  /**
   * The differences.
   *
   * @param made of the records with all changes that are proposed
   * @param returned the file that came back
   */
  public static List<Leftover> of(DocumentTree made, DocumentTree returned) {
    Leftovers leftovers = new Leftovers();
    leftovers.blocks(Comparison.of(made, returned).body());
    return List.copyOf(leftovers.found);
  }

  private void blocks(List<BlockMatch> matches) {
    for (BlockMatch match : matches) {
      if (match instanceof BlockMatch.Edited edited && isContents(edited)) {
        continue;
      }
      if (match instanceof BlockMatch.Edited edited) {
        Words old = Words.of(edited.old().content());
        Words now = Words.of(edited.now().content());
        for (WordDiff.Hunk hunk : WordDiff.of(old.text(), now.text())) {
          found.add(
              new Leftover(
                  ParagraphDiff.around(old.text(), hunk.from(), hunk.to()),
                  ParagraphDiff.around(now.text(), hunk.nowFrom(), hunk.nowTo())));
        }
        edited.notes().forEach(note -> blocks(note.blocks()));
      } else if (match instanceof BlockMatch.Removed removed) {
        add(removed.old().text(), "");
      } else if (match instanceof BlockMatch.Added added) {
        add("", added.now().text());
      } else if (match instanceof BlockMatch.Rows rows) {
        rows.rows().forEach(this::row);
      }
    }
  }

  /** A line of a table of contents follows the headings as soon as its program updates it. */
  private static boolean isContents(BlockMatch.Edited edited) {
    return edited.old().style().matches("(?i)(?:toc|contents|inhopg).*");
  }

  private void row(BlockMatch.RowMatch row) {
    if (row.old().isPresent() && row.now().isPresent()) {
      row.cells().forEach(this::blocks);
    } else {
      add(row.old().map(Block.Row::text).orElse(""), row.now().map(Block.Row::text).orElse(""));
    }
  }

  private void add(String made, String returned) {
    String old = made.replaceAll("\\s+", " ").strip();
    String now = returned.replaceAll("\\s+", " ").strip();
    if (!ShownWords.same(old, now)) {
      found.add(new Leftover(old, now));
    }
  }
}
