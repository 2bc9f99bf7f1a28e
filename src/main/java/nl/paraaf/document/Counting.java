package nl.paraaf.document;

/** Numbers as the marks of lists write them. */
final class Counting {
  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] MARKS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

  private Counting() {}

  /** a … z, aa, ab … */
  static String letters(int number) {
    int last = (number - 1) % 26;
    String letter = String.valueOf((char) ('a' + last));
    return number > 26 ? letters((number - 1) / 26) + letter : letter;
  }

  /** i, ii, iii, iv … */
  static String roman(int number) {
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        out.append(MARKS[i]);
      }
    }
    return out.toString();
  }
}
