package nl.paraaf.writeback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Several changes of one text. */
public final class Splices {
  private Splices() {}

  /** The text with all of them; they may not overlap. */
  public static String apply(String text, List<Splice> splices) {
    return apply(text, splices, 0, text.length());
  }

  /** A part of the text, with those that are in it. */
  static String apply(String text, List<Splice> splices, int from, int to) {
    List<Splice> sorted = new ArrayList<>(splices);
    // Stable: what is put in at one place stays in the order in which it was asked for.
    sorted.sort(Comparator.comparingInt(Splice::from).thenComparingInt(Splice::to));
    StringBuilder out = new StringBuilder();
    int at = from;
    for (Splice splice : sorted) {
      if (splice.from() < at || splice.to() > to) {
        throw new IllegalArgumentException("changes overlap at " + splice.from());
      }
      out.append(text, at, splice.from()).append(splice.text());
      at = splice.to();
    }
    return out.append(text, at, to).toString();
  }

  /** Whether a change touches what another one changes. */
  public static boolean overlap(List<Splice> splices, Splice other) {
    return splices.stream()
        .anyMatch(s -> s.from() < other.to() && other.from() < s.to() || s.equals(other));
  }
}
