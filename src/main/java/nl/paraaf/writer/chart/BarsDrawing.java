package nl.paraaf.writer.chart;

import java.math.BigDecimal;
import java.util.List;
import nl.paraaf.document.Chart;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.writer.chart.Drawing.Anchor;

/** Draws horizontal bars, each with its label at the left and its amount behind it. */
final class BarsDrawing {
  private static final double BAR = 13;
  private static final double ROOM_AROUND_BAR = 9;
  private static final double LABEL_TO_BAR = 8;
  private static final double BAR_TO_AMOUNT = 4;

  /** The largest part of the width that labels take. */
  private static final double LABELS = 0.42;

  private final Chart.Bars chart;
  private final Sketch sketch;
  private final double width;
  private final double left;
  private final double right;
  private final Scale scale;

  BarsDrawing(Chart.Bars chart, HouseStyle style, double width) {
    this.chart = chart;
    this.sketch = new Sketch(style);
    this.width = width;
    double labels =
        chart.bars().stream()
            .mapToDouble(
                bar ->
                    Math.max(
                        TextWidth.of(bar.label(), sketch.size()),
                        TextWidth.of(bar.note(), sketch.smallSize())))
            .max()
            .orElse(0);
    double amounts =
        chart.bars().stream()
            .mapToDouble(bar -> TextWidth.of(Amounts.of(bar), sketch.size()))
            .max()
            .orElse(0);
    this.left = Math.min(labels, LABELS * width) + LABEL_TO_BAR;
    this.right = width - amounts - 2 * BAR_TO_AMOUNT;
    this.scale = Scale.of(chart);
  }

  Drawing draw() {
    double top = 0;
    if (chart.hasRanges()) {
      List<Fill> fills = List.of(sketch.palette().bar(), sketch.palette().range());
      top = sketch.legend(left, width, fills, List.of(chart.lowName(), chart.highName()));
    }
    double bottom = top + chart.bars().stream().mapToDouble(this::height).sum();
    for (BigDecimal value : scale.values()) {
      sketch.grid(x(value), top, bottom);
      double middle = bottom + sketch.lineHeight() / 2 + 2;
      sketch.words(x(value), middle, sketch.size(), Anchor.MIDDLE, Amounts.digits(value));
    }
    double at = top;
    for (Chart.Bar bar : chart.bars()) {
      double height = height(bar);
      bar(bar, at + height / 2);
      at += height;
    }
    sketch.line(left, top, left, bottom, 1, sketch.palette().line());
    double unit = bottom + 1.5 * sketch.lineHeight() + 2;
    sketch.words((left + right) / 2, unit, sketch.size(), Anchor.MIDDLE, chart.unit());
    return sketch.finish(width, unit + sketch.lineHeight() / 2 + 2);
  }

  private void bar(Chart.Bar bar, double middle) {
    List<String> label = label(bar);
    List<String> note = note(bar);
    double line = middle - (label.size() + note.size() - 1) * sketch.lineHeight() / 2;
    for (String words : label) {
      sketch.words(left - LABEL_TO_BAR, line, sketch.size(), Anchor.END, words);
      line += sketch.lineHeight();
    }
    for (String words : note) {
      sketch.words(left - LABEL_TO_BAR, line, sketch.smallSize(), Anchor.END, words);
      line += sketch.lineHeight();
    }
    double top = middle - BAR / 2;
    Palette palette = sketch.palette();
    sketch.surface(left, top, x(bar.low()) - left, BAR, palette.bar());
    bar.high()
        .ifPresent(
            high -> {
              double from = x(bar.low());
              sketch.surface(from, top, x(high) - from, BAR, palette.range());
            });
    double amount = x(bar.end()) + BAR_TO_AMOUNT;
    sketch.wordsOverGrid(amount, middle, Amounts.of(bar));
  }

  private List<String> label(Chart.Bar bar) {
    return TextWidth.lines(bar.label(), sketch.size(), left - LABEL_TO_BAR);
  }

  private List<String> note(Chart.Bar bar) {
    return TextWidth.lines(bar.note(), sketch.smallSize(), left - LABEL_TO_BAR);
  }

  private double height(Chart.Bar bar) {
    int lines = label(bar).size() + note(bar).size();
    return Math.max(BAR, lines * sketch.lineHeight()) + ROOM_AROUND_BAR;
  }

  private double x(BigDecimal value) {
    return left + (right - left) * value.doubleValue() / scale.end().doubleValue();
  }
}
