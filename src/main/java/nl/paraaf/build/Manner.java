package nl.paraaf.build;

import java.util.Optional;

/**
 * How documents are made.
 *
 * @param anew all that is asked for, also what has not changed
 * @param tidy files of documents that do not exist any more are removed
 * @param dry nothing is made or removed; it is only said what would be
 * @param part one of several parts of what is asked for
 */
public record Manner(boolean anew, boolean tidy, boolean dry, Optional<Part> part) {
  /** What changed, and all of it. */
  public static final Manner CHANGED = new Manner(false, false, false, Optional.empty());

  /** Everything that is asked for. */
  public static final Manner ANEW = new Manner(true, false, false, Optional.empty());

  /** Nothing; only what would be made of what changed. */
  public static final Manner DRY = new Manner(false, false, true, Optional.empty());

  /**
   * One of several parts that take about as long, which together are the whole.
   *
   * @param number from 1
   * @param of how many
   */
  public record Part(int number, int of) {}
}
