package nl.paraaf.writeback;

/** Words as readers see them, held against words as writers type them. */
public final class ShownWords {
  /** Stands for the mark of a note. */
  public static final char NOTE = '\uFFFC';

  private ShownWords() {}

  /**
   * A character without its typography: what the program polishes is the same as what was typed.
   */
  public static char plain(char c) {
    return switch (c) {
      case '\u00a0', '\u202f', '\u2009', '\n', '\t' -> ' ';
      case '‘', '’', '“', '”', '"' -> '\'';
      case '–', '—', '‑', '−' -> '-';
      case 'ₓ' -> 'x';
      case '₀', '₁', '₂', '₃', '₄', '₅', '₆', '₇', '₈', '₉' -> (char) ('0' + (c - '₀'));
      default -> c;
    };
  }

  /** A text without its typography, character by character. */
  public static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(plain(text.charAt(i)));
    }
    return out.toString();
  }

  /** Whether two texts say the same, whatever their typography and white space. */
  public static boolean same(String a, String b) {
    return folded(a).equals(folded(b));
  }

  /** A text without typography, with single spaces, none at its ends. */
  public static String folded(String text) {
    return plain(text).replace("\u00ad", "").replace("...", "…").replaceAll(" +", " ").strip();
  }
}
