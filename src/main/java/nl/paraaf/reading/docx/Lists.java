package nl.paraaf.reading.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntSupplier;

/**
 * Puts items together in lists. Word knows only items: a list ends where a paragraph comes that is
 * none, because all bullets of a letter often carry the same number.
 */
final class Lists {
  private static final class Level {
    private final ListPlace place;
    private final int group;
    private int items;

    Level(ListPlace place, int group) {
      this.place = place;
      this.group = group;
    }
  }

  private final Deque<Level> levels = new ArrayDeque<>();
  private final IntSupplier groups;

  Lists(IntSupplier groups) {
    this.groups = groups;
  }

  /** The next paragraph is an item. */
  void item(ListPlace place) {
    while (!levels.isEmpty() && !fits(levels.element(), place)) {
      levels.pop();
    }
    if (levels.isEmpty() || levels.element().place.depth() < place.depth()) {
      levels.push(new Level(place, groups.getAsInt()));
    }
    levels.element().items++;
  }

  private static boolean fits(Level level, ListPlace place) {
    return level.place.depth() < place.depth() || level.place.equals(place);
  }

  /** The next paragraph is none, and not part of one. */
  void end() {
    levels.clear();
  }

  boolean isOpen() {
    return !levels.isEmpty();
  }

  int group() {
    return levels.isEmpty() ? 0 : levels.element().group;
  }

  int index() {
    return levels.isEmpty() ? 0 : levels.element().items;
  }

  int depth() {
    return levels.isEmpty() ? 0 : levels.element().place.depth();
  }
}
