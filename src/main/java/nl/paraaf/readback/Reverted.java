package nl.paraaf.readback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.paraaf.readback.Words.Value;
import nl.paraaf.writeback.ShownWords;

/**
 * The words of a paragraph that came back, in which each value that was changed says again what it
 * said.
 *
 * @param changed the values whose words were changed
 * @param lost values of which no control came back
 */
record Reverted(Words words, List<Changed> changed, List<Value> lost) {

  /** A value before and after. */
  record Changed(Value old, Value now) {}

  String text() {
    return words.text();
  }

  /**
   * Pairs the values of both.
   *
   * @param places that are open are prose: what is filled in there is not reverted
   */
  static Reverted of(Words old, Words now, Predicate<Value> places) {
    List<Changed> pairs = new ArrayList<>();
    List<Value> lost = new ArrayList<>();
    List<Value> left = new ArrayList<>(now.values());
    List<Value> open = new ArrayList<>();
    for (Value value : old.values()) {
      Optional<Value> same = left.stream().filter(v -> isSame(old, value, now, v)).findFirst();
      same.ifPresentOrElse(left::remove, () -> open.add(value));
    }
    for (Value value : open) {
      Optional<Value> other = left.stream().filter(v -> v.path().equals(value.path())).findFirst();
      other.ifPresentOrElse(
          v -> {
            left.remove(v);
            if (!places.test(value)) {
              pairs.add(new Changed(value, v));
            }
          },
          () -> lost.add(value));
    }
    return new Reverted(reverted(old, now, pairs), pairs, lost);
  }

  private static boolean isSame(Words old, Value a, Words now, Value b) {
    return a.path().equals(b.path()) && ShownWords.same(old.of(a), now.of(b));
  }

  private static Words reverted(Words old, Words now, List<Changed> pairs) {
    List<Changed> sorted = new ArrayList<>(pairs);
    sorted.sort(Comparator.comparingInt(p -> p.now().from()));
    StringBuilder out = new StringBuilder();
    List<int[]> shifts = new ArrayList<>();
    int at = 0;
    for (Changed pair : sorted) {
      if (pair.now().from() < at) {
        // A value inside one that is reverted already.
        continue;
      }
      out.append(now.text(), at, pair.now().from()).append(old.of(pair.old()));
      at = pair.now().to();
      shifts.add(new int[] {at, out.length() - at});
    }
    out.append(now.text(), at, now.text().length());
    List<Value> values =
        now.values().stream()
            .map(v -> new Value(v.path(), moved(v.from(), shifts), moved(v.to(), shifts)))
            .filter(v -> v.from() <= v.to())
            .toList();
    List<Words.Note> notes =
        now.notes().stream().map(n -> new Words.Note(moved(n.at(), shifts), n.note())).toList();
    return new Words(out.toString(), values, notes);
  }

  private static int moved(int at, List<int[]> shifts) {
    int shift = 0;
    for (int[] s : shifts) {
      shift = s[0] <= at ? s[1] : shift;
    }
    return at + shift;
  }
}
