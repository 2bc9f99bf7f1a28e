package nl.paraaf.redline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.paraaf.comparing.BlockMatch;
import nl.paraaf.comparing.BlockMatch.Edited;
import nl.paraaf.comparing.BlockMatch.NoteMatch;
import nl.paraaf.comparing.BlockMatch.RowMatch;
import nl.paraaf.comparing.BlockMatch.Rows;
import nl.paraaf.comparing.BlockMatch.Same;
import nl.paraaf.comparing.Comparison;
import nl.paraaf.comparing.MarginMatch;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.reading.word.TreeReader;
import nl.paraaf.reading.word.View;
import nl.paraaf.reading.word.WordFile;

/**
 * A redline.
 *
 * @param docx the file with tracked changes
 * @param comparison what was found
 */
public record Redline(byte[] docx, Comparison comparison) {
  /**
   * Makes a redline.
   *
   * @param old as bytes of a DOCX; changes that are pending in it count as accepted
   * @param now likewise
   * @throws UnreadableException with the words for the user, when one of both cannot be read
   */
  public static Redline of(byte[] old, byte[] now, Author author) throws UnreadableException {
    WordFile oldFile = WordFile.open(old);
    WordFile file = WordFile.open(now);
    TreeReader.Result before = TreeReader.read(oldFile, View.ACCEPTED);
    TreeReader.Result after = TreeReader.read(file, View.ACCEPTED);
    Comparison comparison = Comparison.of(before.tree(), after.tree());
    Stamp stamp = new Stamp(author, file);
    Lists lists = new Lists(oldFile, file);
    pair(comparison.body(), before, after, lists);
    Importer importer = new Importer(oldFile, file, stamp, lists);
    Context context =
        new Context(oldFile, file, before, after, stamp, importer, Parents.of(file));
    BlockMerger merger = new BlockMerger(context);
    merger.merge(
        comparison.body(), file.tree(file.main()).child("w:body").orElseThrow(), file.main());
    Set<String> done = new HashSet<>();
    for (MarginMatch margin : comparison.margins()) {
      String part = margin.now().part();
      if (done.add(part)) {
        merger.merge(margin.blocks(), file.tree(part), part);
      }
    }
    NoteOrder.settle(file);
    return new Redline(file.write(), comparison);
  }

  /** Tells which lists belong together, before any is imported. */
  private static void pair(
      List<BlockMatch> matches, TreeReader.Result old, TreeReader.Result now, Lists lists) {
    for (BlockMatch match : matches) {
      if (match instanceof Same same) {
        pair(same.old(), same.now(), old, now, lists);
      } else if (match instanceof Edited edited) {
        pair(edited.old(), edited.now(), old, now, lists);
        for (NoteMatch note : edited.notes()) {
          pair(note.blocks(), old, now, lists);
        }
      } else if (match instanceof Rows rows) {
        for (RowMatch row : rows.rows()) {
          row.cells().forEach(cell -> pair(cell, old, now, lists));
        }
      }
    }
  }

  private static void pair(
      Block a, Block b, TreeReader.Result old, TreeReader.Result now, Lists lists) {
    if (a instanceof Block.Paragraph && b instanceof Block.Paragraph) {
      lists.pair(old.element(a.place()), now.element(b.place()));
    } else if (a instanceof Block.Table s && b instanceof Block.Table t) {
      for (int i = 0; i < s.rows().size(); i++) {
        List<Block.Cell> olds = s.rows().get(i).cells();
        List<Block.Cell> nows = t.rows().get(i).cells();
        for (int j = 0; j < olds.size(); j++) {
          List<Block> before = olds.get(j).blocks();
          List<Block> after = nows.get(j).blocks();
          for (int k = 0; k < before.size(); k++) {
            pair(before.get(k), after.get(k), old, now, lists);
          }
        }
      }
    }
  }
}
