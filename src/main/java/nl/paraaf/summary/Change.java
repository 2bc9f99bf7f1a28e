package nl.paraaf.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.summary.Sequence.Gap;

/**
 * A change of one paragraph or row.
 *
 * @param was empty for what is new
 * @param now empty for what is gone
 */
record Change(Optional<Unit> was, Optional<Unit> now) {
  /** From this share of common words on a paragraph is the same one, changed. */
  private static final double ALIKE = 0.4;

  Unit unit() {
    return now.or(() -> was).orElseThrow();
  }

  /** What changed between two versions of a text, in reading order. */
  static List<Change> between(Manuscript before, Manuscript after) {
    List<Unit> old = Unit.of(before);
    List<Unit> now = Unit.of(after);
    List<Change> changes = new ArrayList<>();
    for (Gap gap : Sequence.gaps(old, now, Unit::sameAs)) {
      pair(
          old.subList(gap.oldFrom(), gap.oldTo()),
          now.subList(gap.newFrom(), gap.newTo()),
          changes);
    }
    return changes;
  }

  /** Pairs what is alike, in order; the rest came or went. */
  private static void pair(List<Unit> old, List<Unit> now, List<Change> into) {
    int from = 0;
    for (Unit unit : now) {
      int best = -1;
      double most = ALIKE;
      for (int i = from; i < old.size(); i++) {
        double alike = old.get(i).row() == unit.row() ? alike(old.get(i), unit) : 0;
        if (alike > most) {
          most = alike;
          best = i;
        }
      }
      if (best < 0) {
        into.add(new Change(Optional.empty(), Optional.of(unit)));
        continue;
      }
      gone(old.subList(from, best), into);
      into.add(new Change(Optional.of(old.get(best)), Optional.of(unit)));
      from = best + 1;
    }
    gone(old.subList(from, old.size()), into);
  }

  private static void gone(List<Unit> units, List<Change> into) {
    units.forEach(unit -> into.add(new Change(Optional.of(unit), Optional.empty())));
  }

  /** The share of words that two units have in common, however often each occurs. */
  private static double alike(Unit one, Unit other) {
    List<String> a = Arrays.asList(one.text().split(" "));
    List<String> b = Arrays.asList(other.text().split(" "));
    Map<String, Integer> left = new HashMap<>();
    a.forEach(word -> left.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : b) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return 2.0 * common / (a.size() + b.size());
  }
}
