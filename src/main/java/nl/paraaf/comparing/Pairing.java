package nl.paraaf.comparing;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the members of two sequences, in their order: first those that are equal and long enough to
 * be sure, then, between those, the pairs that are most alike together.
 */
final class Pairing {
  /** Larger gaps are not worth their time: whoever compares those has two different documents. */
  private static final long LARGEST = 25_000_000;

  private static final byte PAIR = 1;
  private static final byte SKIP_OLD = 2;

  /** What is paired. */
  interface Likeness {
    /** How much two are alike, from 0 to 1; 0 when they cannot be a pair. */
    double of(int old, int now);

    /** Equal for what is equal. */
    String oldKey(int old);

    String nowKey(int now);

    /** Whether an equal other is surely this one. */
    boolean isSure(int old);
  }

  private final Likeness likeness;
  private final int[] partner;

  private Pairing(Likeness likeness, int olds) {
    this.likeness = likeness;
    this.partner = new int[olds];
    java.util.Arrays.fill(partner, -1);
  }

  /** For each old one the index of its partner, or -1. */
  static int[] of(int olds, int nows, Likeness likeness) {
    Pairing pairing = new Pairing(likeness, olds);
    pairing.anchors(olds, nows);
    pairing.fill(olds, nows);
    return pairing.partner;
  }

  private void anchors(int olds, int nows) {
    List<Integer> old = new ArrayList<>();
    List<Integer> now = new ArrayList<>();
    List<String> oldKeys = new ArrayList<>();
    List<String> nowKeys = new ArrayList<>();
    java.util.Set<String> sure = new java.util.HashSet<>();
    for (int i = 0; i < olds; i++) {
      if (likeness.isSure(i)) {
        old.add(i);
        oldKeys.add(likeness.oldKey(i));
        sure.add(likeness.oldKey(i));
      }
    }
    for (int j = 0; j < nows; j++) {
      if (sure.contains(likeness.nowKey(j))) {
        now.add(j);
        nowKeys.add(likeness.nowKey(j));
      }
    }
    int i = 0;
    int j = 0;
    for (Sequences.Chunk chunk : Sequences.diff(oldKeys, nowKeys)) {
      for (; i < chunk.oldFrom(); i++, j++) {
        partner[old.get(i)] = now.get(j);
      }
      i = chunk.oldTo();
      j = chunk.nowTo();
    }
    for (; i < old.size() && j < now.size(); i++, j++) {
      partner[old.get(i)] = now.get(j);
    }
  }

  private void fill(int olds, int nows) {
    int from = 0;
    int nowFrom = 0;
    for (int i = 0; i <= olds; i++) {
      if (i == olds || partner[i] >= 0) {
        int nowTo = i == olds ? nows : partner[i];
        gap(from, i, nowFrom, nowTo);
        from = i + 1;
        nowFrom = nowTo + 1;
      }
    }
  }

  /** The pairs of a gap whose likeness together is the largest. */
  private void gap(int from, int to, int nowFrom, int nowTo) {
    int rows = to - from;
    int columns = nowTo - nowFrom;
    if (rows == 0 || columns == 0 || (long) rows * columns > LARGEST) {
      return;
    }
    byte[][] steps = new byte[rows + 1][columns + 1];
    double[] below = new double[columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      double[] here = new double[columns + 1];
      for (int j = columns - 1; j >= 0; j--) {
        double alike = likeness.of(from + i, nowFrom + j);
        double pair = alike > 0 ? alike + below[j + 1] : -1;
        if (pair >= below[j] && pair >= here[j + 1] && alike > 0) {
          here[j] = pair;
          steps[i][j] = PAIR;
        } else if (below[j] >= here[j + 1]) {
          here[j] = below[j];
          steps[i][j] = SKIP_OLD;
        } else {
          here[j] = here[j + 1];
        }
      }
      below = here;
    }
    for (int i = 0, j = 0; i < rows && j < columns; ) {
      if (steps[i][j] == PAIR) {
        partner[from + i++] = nowFrom + j++;
      } else if (steps[i][j] == SKIP_OLD) {
        i++;
      } else {
        j++;
      }
    }
  }
}
