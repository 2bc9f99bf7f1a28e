package nl.paraaf.writer.docx;

import java.util.Arrays;

/**
 * Whether Word, counting the numbered headings, prints the numbers that the document has. Only then
 * is the numbering left to Word; otherwise the numbers are text.
 */
final class HeadingNumbers {
  private final int[] counters = new int[100];
  private boolean any;
  private boolean agreed = true;

  /**
   * Takes the next heading.
   *
   * @param number as it must be printed; empty for a heading that is not counted
   */
  void next(int level, String number) {
    if (number.isEmpty()) {
      return;
    }
    any = true;
    StringBuilder counted = new StringBuilder();
    for (int i = 1; i < level; i++) {
      agreed &= counters[i] > 0;
      counted.append(counters[i]).append('.');
    }
    counted.append(++counters[level]);
    Arrays.fill(counters, level + 1, counters.length, 0);
    agreed &= number.contentEquals(counted);
  }

  /** Whether Word can do it; false as well when no heading has a number. */
  boolean byWord() {
    return any && agreed;
  }
}
