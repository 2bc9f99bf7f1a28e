package nl.paraaf.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Finds what two sequences have in common, in order. */
final class Sequence {
  /** More pairs than this are not tried: all between two common parts is then taken as replaced. */
  private static final long LARGEST = 9_000_000;

  /**
   * A stretch that was replaced: from and up to an index, in the old sequence and in the new one.
   */
  record Gap(int oldFrom, int oldTo, int newFrom, int newTo) {}

  private Sequence() {}

  /** The stretches in which the sequences differ, in order; nothing when they are the same. */
  static <T> List<Gap> gaps(List<T> old, List<T> now, BiPredicate<T, T> same) {
    int start = 0;
    int most = Math.min(old.size(), now.size());
    while (start < most && same.test(old.get(start), now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && same.test(old.get(old.size() - 1 - end), now.get(now.size() - 1 - end))) {
      end++;
    }
    int n = old.size() - end - start;
    int m = now.size() - end - start;
    List<Gap> gaps = new ArrayList<>();
    if ((long) n * m > LARGEST || n == 0 || m == 0) {
      if (n > 0 || m > 0) {
        gaps.add(new Gap(start, start + n, start, start + m));
      }
      return gaps;
    }
    int[][] common = table(old, now, start, n, m, same);
    int i = 0;
    int j = 0;
    while (i < n || j < m) {
      int fromI = i;
      int fromJ = j;
      while ((i < n || j < m)
          && !(i < n && j < m && same.test(old.get(start + i), now.get(start + j)))) {
        if (j == m || (i < n && common[i + 1][j] >= common[i][j + 1])) {
          i++;
        } else {
          j++;
        }
      }
      if (i > fromI || j > fromJ) {
        gaps.add(new Gap(start + fromI, start + i, start + fromJ, start + j));
      }
      while (i < n && j < m && same.test(old.get(start + i), now.get(start + j))) {
        i++;
        j++;
      }
    }
    return gaps;
  }

  /** How many the rest of both have in common, from each pair of places on. */
  private static <T> int[][] table(
      List<T> old, List<T> now, int start, int n, int m, BiPredicate<T, T> same) {
    int[][] common = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        common[i][j] =
            same.test(old.get(start + i), now.get(start + j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
