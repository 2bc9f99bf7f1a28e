package nl.paraaf.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.paraaf.comparing.BlockMatch;
import nl.paraaf.comparing.BlockMatch.Added;
import nl.paraaf.comparing.BlockMatch.Edited;
import nl.paraaf.comparing.BlockMatch.NoteMatch;
import nl.paraaf.comparing.BlockMatch.Removed;
import nl.paraaf.comparing.BlockMatch.RowMatch;
import nl.paraaf.comparing.BlockMatch.Rows;
import nl.paraaf.comparing.BlockMatch.Same;
import nl.paraaf.comparing.Comparison;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.reading.word.Xml;
import nl.paraaf.redline.Entry.State;

/** Puts what went among what came, in a body, a cell, a note or the head of a page. */
final class BlockMerger {
  private final Context context;
  private final ParagraphMerger paragraphs;

  BlockMerger(Context context) {
    this.context = context;
    this.paragraphs = new ParagraphMerger(context);
  }

  /**
   * A paragraph as it stands in the result.
   *
   * @param state of its mark
   * @param old the shape of the paragraph that it was; null when it was none
   * @param now its shape in the new file; null when it has none there
   */
  private record End(Xml element, State state, Xml old, Xml now) {}

  /**
   * Merges.
   *
   * @param container the element of the new file that holds the blocks
   * @param part that it is in
   */
  void merge(List<BlockMatch> matches, Xml container, String part) throws UnreadableException {
    if (matches.stream().allMatch(Same.class::isInstance)) {
      return;
    }
    List<End> ends = new ArrayList<>();
    List<Xml> pending = new ArrayList<>();
    Xml last = null;
    for (BlockMatch match : withLastPaired(matches)) {
      if (match instanceof Removed removed) {
        pending.addAll(removed(removed, part, ends));
        continue;
      }
      Xml element = context.now().element(block(match).place());
      for (Xml before : pending) {
        context.parents().before(element, before);
      }
      pending.clear();
      last = kept(match, element, ends);
    }
    for (Xml behind : pending) {
      if (last == null) {
        container.children().add(0, behind);
      } else {
        context.parents().behind(last, behind);
      }
      last = behind;
    }
    settle(ends);
  }

  private static Block block(BlockMatch match) {
    if (match instanceof Same same) {
      return same.now();
    } else if (match instanceof Edited edited) {
      return edited.now();
    } else if (match instanceof Rows rows) {
      return rows.now();
    }
    return ((Added) match).now();
  }

  /** A container ends with a paragraph in both files: where neither has a partner, these are one. */
  private static List<BlockMatch> withLastPaired(List<BlockMatch> matches) {
    int old = lastIndex(matches, Removed.class);
    int now = lastIndex(matches, Added.class);
    boolean open =
        old >= 0 && now >= 0 && matches.subList(Math.min(old, now), matches.size()).stream()
            .allMatch(m -> m instanceof Removed || m instanceof Added);
    List<BlockMatch> result = new ArrayList<>(matches);
    int end = matches.size() - 1;
    if (!open) {
      if (end >= 0) {
        result.set(end, still(result.get(end), result));
      }
      return result;
    }
    Removed removed = (Removed) still(matches.get(old), result);
    Added added = (Added) still(matches.get(now), result);
    if (removed.old() instanceof Block.Paragraph p && added.now() instanceof Block.Paragraph q) {
      result.remove(Math.max(old, now));
      result.remove(Math.min(old, now));
      result.add(Comparison.ofParagraphs(p, q));
    }
    return result;
  }

  private static int lastIndex(List<BlockMatch> matches, Class<?> kind) {
    for (int i = matches.size() - 1; i >= 0; i--) {
      if (kind.isInstance(matches.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The end of a container does not move; nor does what it would have been. */
  private static BlockMatch still(BlockMatch match, List<BlockMatch> all) {
    int move =
        match instanceof Removed r ? r.move() : match instanceof Added a ? a.move() : 0;
    if (move == 0) {
      return match;
    }
    all.replaceAll(
        m ->
            m instanceof Removed r && r.move() == move
                ? new Removed(r.old(), 0)
                : m instanceof Added a && a.move() == move ? new Added(a.now(), 0) : m);
    return match instanceof Removed r ? new Removed(r.old(), 0) : new Added(((Added) match).now(), 0);
  }

  private List<Xml> removed(Removed removed, String part, List<End> ends)
      throws UnreadableException {
    Block old = removed.old();
    context.stamp().next(true);
    Xml copy =
        context.importer().copy(context.old().element(old.place()), old.place().part(), part);
    if (old instanceof Block.Table) {
      table(copy, State.DELETED);
      return List.of(copy);
    }
    State state = removed.move() > 0 ? State.MOVED_FROM : State.DELETED;
    paragraphs.mark(copy, state);
    context.stamp().mark(copy, state.element());
    ends.add(new End(copy, state, Shape.of(copy), null));
    return removed.move() > 0 ? moved(copy, "w:moveFromRange", removed.move()) : List.of(copy);
  }

  private List<Xml> moved(Xml paragraph, String range, int move) {
    Xml start = context.stamp().element(range + "Start");
    start.attributes().put("w:name", "verplaatst" + move);
    int at = paragraph.has("w:pPr") ? 1 : 0;
    paragraph.children().add(at, start);
    return List.of(
        paragraph, Xml.element(range + "End", "w:id", start.attribute("w:id")));
  }

  /** Changes an element of the new file; gives the last element that stands for it. */
  private Xml kept(BlockMatch match, Xml element, List<End> ends) throws UnreadableException {
    if (match instanceof Same same) {
      same(same.old(), same.now(), element, ends);
    } else if (match instanceof Edited edited) {
      context.stamp().next(false);
      paragraphs.merge(edited);
      for (NoteMatch note : edited.notes()) {
        note(note);
      }
      same(edited.old(), edited.now(), element, ends);
    } else if (match instanceof Rows rows) {
      rows(rows, element);
      ends.clear();
    } else if (match instanceof Added added) {
      return added(added, element, ends);
    }
    return element;
  }

  /** A paragraph of both: where its shape says something else, that is a change as well. */
  private void same(Block old, Block now, Xml element, List<End> ends)
      throws UnreadableException {
    if (old instanceof Block.Paragraph p && now instanceof Block.Paragraph q) {
      Xml before = oldShape(p, q.place().part());
      Xml after = Shape.of(element);
      if (Restyling.isSeen(p, q, before, after)) {
        context.stamp().reshape(element, before);
      }
      ends.add(new End(element, State.KEPT, before, after));
    } else {
      ends.clear();
    }
  }

  private Xml oldShape(Block.Paragraph old, String part) throws UnreadableException {
    Xml shape =
        context
            .old()
            .element(old.place())
            .child("w:pPr")
            .orElseGet(() -> Xml.element("w:pPr"));
    return context.importer().copy(shape, old.place().part(), part);
  }

  private Xml added(Added added, Xml element, List<End> ends) throws UnreadableException {
    context.stamp().next(true);
    if (added.now() instanceof Block.Table) {
      table(element, State.INSERTED);
      return element;
    }
    State state = added.move() > 0 ? State.MOVED_TO : State.INSERTED;
    paragraphs.mark(element, state);
    context.stamp().mark(element, state.element());
    ends.add(new End(element, state, null, Shape.of(element)));
    if (added.move() == 0) {
      return element;
    }
    Xml end = moved(element, "w:moveToRange", added.move()).get(1);
    context.parents().behind(element, end);
    return end;
  }

  /** Marks all rows of a table, and the words in them. */
  private void table(Xml table, State state) throws UnreadableException {
    for (Xml row : table.everything().filter(x -> x.is("w:tr")).toList()) {
      context.stamp().row(row, state.element());
    }
    for (Xml paragraph : table.everything().filter(x -> x.is("w:p")).toList()) {
      paragraphs.mark(paragraph, state);
    }
  }

  private void rows(Rows match, Xml table) throws UnreadableException {
    String part = match.now().place().part();
    List<Xml> pending = new ArrayList<>();
    Xml last = null;
    for (RowMatch row : match.rows()) {
      if (row.now().isEmpty()) {
        Block.Row old = row.old().orElseThrow();
        Xml source = context.old().element(old.place());
        Xml copy = context.importer().copy(source, old.place().part(), part);
        row(copy, State.DELETED);
        pending.add(copy);
        continue;
      }
      Xml element = context.now().element(row.now().get().place());
      for (Xml before : pending) {
        context.parents().before(element, before);
      }
      pending.clear();
      last = element;
      if (row.old().isEmpty()) {
        row(element, State.INSERTED);
      } else {
        cells(row, part);
      }
    }
    for (Xml behind : pending) {
      if (last == null) {
        table.children().add(behind);
      } else {
        context.parents().behind(last, behind);
      }
      last = behind;
    }
  }

  private void row(Xml row, State state) throws UnreadableException {
    context.stamp().row(row, state.element());
    for (Xml paragraph : row.everything().filter(x -> x.is("w:p")).toList()) {
      paragraphs.mark(paragraph, state);
    }
  }

  private void cells(RowMatch row, String part) throws UnreadableException {
    List<Block.Cell> cells = row.now().orElseThrow().cells();
    for (int i = 0; i < cells.size(); i++) {
      merge(row.cells().get(i), context.now().element(cells.get(i).place()), part);
    }
  }

  private void note(NoteMatch note) throws UnreadableException {
    Optional<Block> first = note.now().blocks().stream().findFirst();
    if (first.isPresent()) {
      Xml element = context.now().element(first.get().place());
      merge(note.blocks(), context.parents().of(element), first.get().place().part());
    }
  }

  /**
   * The mark of the last paragraph can neither come nor go. What came or went there is the mark
   * before it: that one is marked, and the last paragraph takes over its shape.
   */
  private void settle(List<End> ends) {
    int end = ends.size() - 1;
    if (end < 0 || ends.get(end).state() == State.KEPT) {
      return;
    }
    int kept = end;
    while (kept >= 0 && ends.get(kept).state() != State.KEPT) {
      kept--;
    }
    End last = ends.get(end);
    Stamp.unmark(last.element());
    if (kept < 0) {
      return;
    }
    End before = ends.get(kept);
    context.stamp().mark(before.element(), last.state().element());
    if (last.state().isOld()) {
      Xml was = last.old().copy();
      Xml shape = Shape.of(last.element());
      shape.children().clear();
      before.now().children().stream()
          .filter(x -> !List.of("w:rPr", "w:sectPr", "w:pPrChange").contains(x.name()))
          .forEach(x -> shape.add(x.copy()));
      context.stamp().reshape(last.element(), was);
    } else {
      context.stamp().reshape(last.element(), before.old());
    }
  }
}
