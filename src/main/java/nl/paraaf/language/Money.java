package nl.paraaf.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.paraaf.domain.Traject.Steun;

/** Amounts in euros. */
public final class Money {
  /** More decimals than these behind {@code miljoen} are harder to read than the whole number. */
  private static final int MAX_DECIMALS = 3;

  private Money() {}

  /**
   * {@code € 11,3 miljoen}, {@code € 2 miljard}, {@code € 150.000}, {@code € 12,50}. Nothing is
   * rounded but parts of a cent.
   */
  public static String amount(BigDecimal euros) {
    return "€" + Text.NBSP + figure(euros);
  }

  /** The amount of support, with {@code maximaal} before a maximum; empty when it is not known. */
  public static Optional<String> amount(Steun steun) {
    return steun.bedrag().map(euros -> (steun.maximum() ? "maximaal " : "") + amount(euros));
  }

  private static String figure(BigDecimal euros) {
    return scaled(euros, 9, "miljard")
        .or(() -> scaled(euros, 6, "miljoen"))
        .orElseGet(() -> full(euros));
  }

  private static Optional<String> scaled(BigDecimal euros, int power, String word) {
    BigDecimal scaled = euros.movePointLeft(power).stripTrailingZeros();
    boolean fits = scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= MAX_DECIMALS;
    return fits ? Optional.of(Numbers.digits(scaled) + Text.NBSP + word) : Optional.empty();
  }

  private static String full(BigDecimal euros) {
    BigDecimal cents = euros.setScale(2, RoundingMode.HALF_UP);
    boolean whole = cents.stripTrailingZeros().scale() <= 0;
    if (whole) {
      return Numbers.digits(cents);
    }
    String digits = Numbers.digits(cents);
    boolean oneDecimal = cents.stripTrailingZeros().scale() == 1;
    return oneDecimal ? digits + "0" : digits;
  }
}
