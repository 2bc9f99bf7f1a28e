package nl.paraaf.language;

import java.util.List;
import java.util.function.IntPredicate;

/** What a text must have before it is worth while to look in it for a pattern. */
@FunctionalInterface
public interface Need {
  String DIGITS = "0123456789";
  String SPACES = " \u00a0";

  /** Whether the text has it. */
  boolean isMet(String text);

  /** Any of these characters. */
  static Need anyOf(String characters) {
    Characters wanted = new Characters(characters);
    return text -> {
      for (int i = 0; i < text.length(); i++) {
        if (wanted.test(text.charAt(i))) {
          return true;
        }
      }
      return false;
    };
  }

  /** Any of these words or parts of words, with these capitals. */
  static Need word(String... words) {
    List<String> wanted = List.of(words);
    return text -> {
      for (String word : wanted) {
        if (text.contains(word)) {
          return true;
        }
      }
      return false;
    };
  }

  /** One of these characters right before one of those. */
  static Need pair(String first, String second) {
    return pair(new Characters(first), new Characters(second));
  }

  /** One of these characters right before a letter. */
  static Need beforeLetter(String first) {
    return pair(new Characters(first), Need::canBeLetter);
  }

  /** One of these characters right behind a capital. */
  static Need behindCapital(String second) {
    return pair(Need::canBeCapital, new Characters(second));
  }

  private static Need pair(IntPredicate first, IntPredicate second) {
    return text -> {
      for (int i = 1; i < text.length(); i++) {
        if (second.test(text.charAt(i)) && first.test(text.charAt(i - 1))) {
          return true;
        }
      }
      return false;
    };
  }

  /** Half of a pair of surrogates can be one. */
  private static boolean canBeLetter(int c) {
    return Character.isLetter(c) || Character.isSurrogate((char) c);
  }

  private static boolean canBeCapital(int c) {
    return Character.isUpperCase(c) || Character.isSurrogate((char) c);
  }
}
