package nl.paraaf.comparing;

import java.util.List;
import java.util.Optional;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.reading.tree.Inline;

/** Blocks of two documents that belong together, or one that has no counterpart. */
public sealed interface BlockMatch {
  /** Blocks that say the same, with all that is in them. */
  record Same(Block old, Block now) implements BlockMatch {}

  /**
   * A paragraph in other words, with another style or number, or with a changed note.
   *
   * @param hunks where the words differ, in order
   * @param notes that stand at the same place in both, and whose text differs
   */
  record Edited(
      Block.Paragraph old, Block.Paragraph now, List<Hunk> hunks, List<NoteMatch> notes)
      implements BlockMatch {
    public Edited {
      hunks = List.copyOf(hunks);
      notes = List.copyOf(notes);
    }

    /** Whether only its automatic number changed, which follows from other changes. */
    public boolean isNumberOnly() {
      return hunks.isEmpty() && notes.isEmpty() && !isRestyled();
    }

    public boolean isRestyled() {
      return !old.style().equals(now.style()) || !old.section().equals(now.section());
    }
  }

  /** A table with other rows or cells. */
  record Rows(Block.Table old, Block.Table now, List<RowMatch> rows) implements BlockMatch {
    public Rows {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A block that is in the old document only.
   *
   * @param move the same number as of the {@link Added} block that it became elsewhere; 0 for none
   */
  record Removed(Block old, int move) implements BlockMatch {}

  /**
   * A block that is in the new document only.
   *
   * @param move the same number as of the {@link Removed} block that it was elsewhere; 0 for none
   */
  record Added(Block now, int move) implements BlockMatch {}

  /**
   * A row of both, or of one.
   *
   * @param cells of a row of both with as many cells: what is in each; empty for others
   */
  record RowMatch(Optional<Block.Row> old, Optional<Block.Row> now, List<List<BlockMatch>> cells) {
    public RowMatch {
      cells = List.copyOf(cells);
    }

    public boolean isSame() {
      return old.isPresent()
          && now.isPresent()
          && cells.stream().flatMap(List::stream).allMatch(Same.class::isInstance);
    }
  }

  /**
   * A stretch of flat text that was replaced by another; one of both can be empty.
   *
   * @param oldFrom in the flat text of the old paragraph
   * @param nowFrom in the flat text of the new one
   */
  record Hunk(int oldFrom, int oldTo, int nowFrom, int nowTo) {}

  /**
   * A note that is marked at the same place in both.
   *
   * @param oldAt place of its mark in the flat text
   */
  record NoteMatch(
      int oldAt, int nowAt, Inline.Note old, Inline.Note now, List<BlockMatch> blocks) {
    public NoteMatch {
      blocks = List.copyOf(blocks);
    }
  }
}
