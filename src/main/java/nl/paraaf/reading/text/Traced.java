package nl.paraaf.reading.text;

import java.util.Arrays;

/** Text of which each character knows where in the file it stood. */
final class Traced {
  static final char SOFT_HYPHEN = '\u00ad';

  private static final String LIGATURES = "ﬀﬁﬂﬃﬄﬅﬆ";
  private static final String[] LETTERS = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private final StringBuilder text = new StringBuilder();
  private int[] origins = new int[64];

  /** Adds a character as it is. */
  void add(char c, int origin) {
    if (text.length() == origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2);
    }
    origins[text.length()] = origin;
    text.append(c);
  }

  /**
   * Adds part of a line: one space for many, letters for ligatures, and of soft hyphens only that
   * at the end.
   */
  void addLine(String line, int origin) {
    int last = line.stripTrailing().length() - 1;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      int ligature = LIGATURES.indexOf(c);
      if (ligature >= 0) {
        for (char letter : LETTERS[ligature].toCharArray()) {
          add(letter, origin + i);
        }
      } else if (Character.isWhitespace(c)) {
        if (text.length() > 0 && !endsWithSpace()) {
          add(' ', origin + i);
        }
      } else if (c != SOFT_HYPHEN || i == last) {
        add(c, origin + i);
      }
    }
  }

  boolean endsWithSpace() {
    return text.length() > 0 && " \u00a0".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  void removeLast() {
    text.setLength(text.length() - 1);
  }

  /** Takes a part out. */
  void remove(int from, int to) {
    System.arraycopy(origins, to, origins, from, text.length() - to);
    text.delete(from, to);
  }

  void strip() {
    while (endsWithSpace()) {
      removeLast();
    }
  }

  /** The last characters, at the most as many as asked. */
  String tail(int length) {
    return text.substring(Math.max(0, text.length() - length));
  }

  int length() {
    return text.length();
  }

  int origin(int index) {
    return origins[index];
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
