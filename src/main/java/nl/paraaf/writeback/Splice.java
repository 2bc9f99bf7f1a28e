package nl.paraaf.writeback;

/**
 * A stretch of a text and what comes in its place.
 *
 * @param from offset in UTF-16 units, from 0
 * @param to the offset after the last unit that goes; equal to {@code from} to insert
 */
public record Splice(int from, int to, String text) {
  public Splice {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("no stretch: " + from + " to " + to);
    }
  }

  /** The text with this stretch replaced. */
  public String apply(String whole) {
    return whole.substring(0, from) + text + whole.substring(to);
  }
}
