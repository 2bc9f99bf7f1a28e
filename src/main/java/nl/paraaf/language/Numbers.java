package nl.paraaf.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Numbers in digits and in words. */
public final class Numbers {
  private static final List<String> WORDS =
      List.of(
          "nul",
          "één",
          "twee",
          "drie",
          "vier",
          "vijf",
          "zes",
          "zeven",
          "acht",
          "negen",
          "tien",
          "elf",
          "twaalf",
          "dertien",
          "veertien",
          "vijftien",
          "zestien",
          "zeventien",
          "achttien",
          "negentien",
          "twintig");

  private static final List<String> TENS =
      List.of(
          "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig");

  private Numbers() {}

  /** With a decimal comma, dots between thousands and no trailing zeros: {@code 42.000}. */
  public static String digits(BigDecimal number) {
    String plain = number.abs().stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String fraction = point < 0 ? "" : "," + plain.substring(point + 1);
    StringBuilder grouped = new StringBuilder(whole);
    for (int at = whole.length() - 3; at > 0; at -= 3) {
      grouped.insert(at, '.');
    }
    return (number.signum() < 0 ? "−" : "") + grouped + fraction;
  }

  public static String digits(long number) {
    return digits(BigDecimal.valueOf(number));
  }

  /** In words up to twenty, and tens: {@code dertien}; others in digits. */
  public static String word(int number) {
    if (number >= 0 && number <= 20) {
      return WORDS.get(number);
    }
    boolean ten = number > 0 && number < 100 && number % 10 == 0;
    return ten ? TENS.get(number / 10 - 2) : digits(number);
  }

  /** What {@link #word} says, and words up to a hundred, as a number; empty for another word. */
  public static Optional<Integer> value(String word) {
    String plain = word.equals("een") ? "één" : word;
    if (plain.equals("honderd")) {
      return Optional.of(100);
    } else if (WORDS.contains(plain)) {
      return Optional.of(WORDS.indexOf(plain));
    }
    for (int i = 0; i < TENS.size(); i++) {
      String ten = TENS.get(i);
      if (plain.equals(ten)) {
        return Optional.of(20 + 10 * i);
      }
      for (int unit = 1; unit < 10; unit++) {
        String first = unit == 1 ? "een" : WORDS.get(unit);
        if (plain.equals(first + (first.endsWith("e") ? "ën" : "en") + ten)) {
          return Optional.of(20 + 10 * i + unit);
        }
      }
    }
    return Optional.empty();
  }

  /** {@code eerste}, {@code tweede} …, in words as far as {@link #word}; then {@code 21e}. */
  public static String ordinal(int number) {
    return switch (number) {
      case 1 -> "eerste";
      case 3 -> "derde";
      default -> {
        String word = word(number);
        if (number < 1 || Character.isDigit(word.charAt(0))) {
          yield digits(number) + "e";
        }
        yield word + (number == 8 || number >= 20 ? "ste" : "de");
      }
    };
  }
}
