package nl.paraaf.intake.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what someone probably meant. */
public final class NearMiss {
  private NearMiss() {}

  /** A hint that asks whether the nearest candidate was meant, when one is near enough. */
  public static Optional<String> hint(String written, Collection<String> candidates) {
    return of(written, candidates).map(near -> "bedoelt u " + near + "?");
  }

  /** The candidate nearest to what was written; empty when none is near. */
  public static Optional<String> of(String written, Collection<String> candidates) {
    String best = null;
    int least = Math.max(1, Math.min(3, written.length() / 3)) + 1;
    for (String candidate : candidates) {
      int distance = distance(fold(written), fold(candidate), least);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Edits and swaps between two words; at the most {@code limit} matters. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit || a.length() > 100) {
      return limit;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
