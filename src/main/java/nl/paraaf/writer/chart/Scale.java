package nl.paraaf.writer.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.paraaf.document.Chart;

/**
 * An axis from zero up: round numbers at even distances.
 *
 * @param step between two ticks
 * @param ticks how many there are above zero
 */
public record Scale(BigDecimal step, int ticks) {
  private static final int MOST_TICKS = 6;
  private static final int[] ROUND = {1, 2, 5};

  /** The scale that just holds the bars. */
  public static Scale of(Chart.Bars chart) {
    return upTo(
        chart.bars().stream()
            .map(Chart.Bar::end)
            .max(BigDecimal::compareTo)
            .filter(end -> end.signum() > 0)
            .orElse(BigDecimal.ONE));
  }

  /** The scale that just holds an amount. */
  static Scale upTo(BigDecimal most) {
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(most.precision() - most.scale() - 3);
    for (int power = 0; ; power++) {
      for (int round : ROUND) {
        BigDecimal step = unit.scaleByPowerOfTen(power).multiply(BigDecimal.valueOf(round));
        if (step.multiply(BigDecimal.valueOf(MOST_TICKS)).compareTo(most) >= 0) {
          int ticks = most.divide(step, 0, RoundingMode.CEILING).intValueExact();
          return new Scale(step, Math.max(1, ticks));
        }
      }
    }
  }

  public BigDecimal end() {
    return step.multiply(BigDecimal.valueOf(ticks));
  }

  /** What stands at the axis, zero first. */
  List<BigDecimal> values() {
    List<BigDecimal> values = new ArrayList<>();
    for (int i = 0; i <= ticks; i++) {
      values.add(step.multiply(BigDecimal.valueOf(i)));
    }
    return values;
  }
}
