package nl.paraaf.comparing;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;

/** What differs between two sequences. */
final class Sequences {
  private Sequences() {}

  /** A stretch of one that takes the place of a stretch of the other. */
  record Chunk(int oldFrom, int oldTo, int nowFrom, int nowTo) {}

  /** The stretches that differ, in order; what lies between them is equal. */
  static <T> List<Chunk> diff(List<T> old, List<T> now) {
    List<Chunk> chunks = new ArrayList<>();
    List<Change> changes = new MyersDiffWithLinearSpace<T>().computeDiff(old, now, null);
    for (Change change : changes) {
      Chunk next =
          new Chunk(
              change.startOriginal, change.endOriginal, change.startRevised, change.endRevised);
      int last = chunks.size() - 1;
      Chunk before = last < 0 ? null : chunks.get(last);
      if (before != null
          && before.oldTo() == next.oldFrom()
          && before.nowTo() == next.nowFrom()) {
        chunks.set(last, new Chunk(before.oldFrom(), next.oldTo(), before.nowFrom(), next.nowTo()));
      } else {
        chunks.add(next);
      }
    }
    return chunks;
  }
}
