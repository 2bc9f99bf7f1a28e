package nl.paraaf.diagnostic;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Finds what the user probably meant. */
public final class Suggestion {
  private Suggestion() {}

  /** A hint that names the nearest candidate, or the other hint when none is near. */
  public static String hint(String wrong, Iterable<String> candidates, String otherwise) {
    return nearest(wrong, candidates).map(near -> "bedoelt u ‘" + near + "’?").orElse(otherwise);
  }

  /**
   * The candidate that differs least, when it differs by no more than a third of its letters (upper
   * and lower case count as the same).
   */
  public static Optional<String> nearest(String wrong, Iterable<String> candidates) {
    return StreamSupport.stream(candidates.spliterator(), false)
        .filter(c -> distance(wrong, c) <= Math.max(1, Math.max(wrong.length(), c.length()) / 3))
        .min(
            Comparator.comparingInt((String c) -> distance(wrong, c))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Edits (insert, delete, replace, swap of neighbours) from one word to the other. */
  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    best = Math.min(best, cost[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
