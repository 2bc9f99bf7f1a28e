package nl.paraaf.writer.chart;

/**
 * How a surface is filled: told apart by its tint, and by its pattern where the tint is not enough.
 *
 * @param colour {@code RRGGBB}
 * @param ink colour of the pattern, {@code RRGGBB}
 */
public record Fill(String colour, Pattern pattern, String ink) {

  /** What is drawn over the colour. */
  public enum Pattern {
    /** Nothing. */
    NONE,
    DOTS,
    /** Horizontal lines. */
    LINES,
    /** Lines that rise to the right. */
    DIAGONAL,
    /** Lines that rise to both sides. */
    CROSS
  }
}
