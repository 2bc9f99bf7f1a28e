package nl.paraaf.writer.chart;

import java.math.BigDecimal;
import nl.paraaf.document.Chart;

/** Amounts in digits as Dutch prints them, at axes and beside bars. */
public final class Amounts {
  private Amounts() {}

  /** With a decimal comma and dots between thousands: {@code 1.000}, {@code 7,5}. */
  public static String digits(BigDecimal amount) {
    String plain = amount.stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
    for (int at = grouped.length() - 3; at > 0; at -= 3) {
      grouped.insert(at, '.');
    }
    return grouped + (point < 0 ? "" : "," + plain.substring(point + 1));
  }

  /** The amount of a bar, or its range: {@code 65–75}. */
  public static String of(Chart.Bar bar) {
    return digits(bar.low()) + bar.high().map(high -> "–" + digits(high)).orElse("");
  }
}
