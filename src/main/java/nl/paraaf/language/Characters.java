package nl.paraaf.language;

import java.util.function.IntPredicate;

/** A set of characters: two words of bits for ASCII, a text for the others. */
final class Characters implements IntPredicate {
  private final long low;
  private final long high;
  private final String others;

  Characters(String characters) {
    long below = 0;
    long above = 0;
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c < 64) {
        below |= 1L << c;
      } else if (c < 128) {
        above |= 1L << (c - 64);
      } else {
        rest.append(c);
      }
    }
    this.low = below;
    this.high = above;
    this.others = rest.toString();
  }

  @Override
  public boolean test(int c) {
    if (c < 64) {
      return (low >>> c & 1) != 0;
    }
    return c < 128 ? (high >>> (c - 64) & 1) != 0 : others.indexOf(c) >= 0;
  }
}
