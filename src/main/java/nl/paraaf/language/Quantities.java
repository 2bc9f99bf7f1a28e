package nl.paraaf.language;

import java.math.BigDecimal;
import java.util.Optional;
import nl.paraaf.domain.Eenheid;
import nl.paraaf.domain.Registers.Cijfer;
import nl.paraaf.domain.Traject.Doel;

/** Goals and figures with their bounds and unit. */
public final class Quantities {
  private Quantities() {}

  /** {@code 65–75%}, {@code ongeveer 70%}, {@code 224–263 kton per jaar}. */
  public static String of(Doel doel) {
    return of(doel.min(), doel.max(), doel.eenheid(), doel.ongeveer());
  }

  public static String of(Cijfer cijfer) {
    return of(cijfer.waarde(), cijfer.max(), cijfer.eenheid(), cijfer.ongeveer());
  }

  /**
   * A value with a unit.
   *
   * @param min the lower bound, or the only value
   * @param max the upper bound; empty, or equal to {@code min}, for a single value
   */
  public static String of(
      BigDecimal min, Optional<BigDecimal> max, Eenheid unit, boolean approximate) {
    Optional<BigDecimal> upper = max.filter(value -> value.compareTo(min) != 0);
    String value =
        switch (unit) {
          case EURO -> euros(min, upper);
          case EURO_PER_JAAR -> euros(min, upper) + " per jaar";
          case PROCENT -> range(min, upper) + "%";
          case AANTAL -> range(min, upper);
          default -> range(min, upper) + Text.NBSP + unit.label();
        };
    return approximate ? "ongeveer " + value : value;
  }

  private static String range(BigDecimal min, Optional<BigDecimal> max) {
    // A dash between negative numbers reads as a second minus.
    String between = min.signum() < 0 ? " tot " : "–";
    return Numbers.digits(min) + max.map(value -> between + Numbers.digits(value)).orElse("");
  }

  private static String euros(BigDecimal min, Optional<BigDecimal> max) {
    return Money.amount(min) + max.map(value -> " tot " + Money.amount(value)).orElse("");
  }
}
