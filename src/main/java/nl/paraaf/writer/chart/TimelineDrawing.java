package nl.paraaf.writer.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import nl.paraaf.document.Chart;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.writer.chart.Drawing.Anchor;

/** Draws tracks under each other on an axis of years, with a key to the stages above. */
final class TimelineDrawing {
  private static final double BAR = 12;
  private static final double ROOM_AROUND_BAR = 6;
  private static final double LABEL_TO_BAR = 8;

  /** The narrowest bar: what took no time must show too. */
  private static final double NARROWEST = 1.5;

  /** What a bar needs beside the words in it. */
  private static final double AROUND_WORDS = 6;

  /** The largest part of the width that labels take. */
  private static final double LABELS = 0.3;

  private final Chart.Timeline chart;
  private final Sketch sketch;
  private final double width;
  private final double left;
  private final List<Fill> fills;

  TimelineDrawing(Chart.Timeline chart, HouseStyle style, double width) {
    this.chart = chart;
    this.sketch = new Sketch(style);
    this.width = width;
    this.fills = sketch.palette().stages(chart);
    double labels =
        chart.tracks().stream()
            .mapToDouble(track -> TextWidth.of(track.label(), sketch.size()))
            .max()
            .orElse(0);
    this.left = Math.min(labels, LABELS * width) + LABEL_TO_BAR;
  }

  Drawing draw() {
    List<Integer> used =
        IntStream.range(0, chart.stages().size()).filter(chart::uses).boxed().toList();
    double top =
        sketch.legend(
            0,
            width,
            used.stream().map(fills::get).toList(),
            used.stream().map(stage -> chart.stages().get(stage).label()).toList());
    double bottom = top + chart.tracks().stream().mapToDouble(this::height).sum();
    years(top, bottom);
    double at = top;
    for (Chart.Track track : chart.tracks()) {
      double height = height(track);
      track(track, at + height / 2);
      at += height;
    }
    sketch.line(left, top, left, bottom, 1, sketch.palette().line());
    return sketch.finish(width, bottom + sketch.lineHeight() + 4);
  }

  /** A line at the start of each year, and the year below its part of the axis where it fits. */
  private void years(double top, double bottom) {
    for (int year = chart.from().getYear(); year <= chart.until().getYear(); year++) {
      LocalDate first = LocalDate.of(year, 1, 1);
      LocalDate next = first.plusYears(1);
      double from = x(first.isBefore(chart.from()) ? chart.from() : first);
      double to = x(next.isAfter(chart.until()) ? chart.until() : next);
      sketch.grid(from, top, bottom);
      String words = String.valueOf(year);
      if (TextWidth.of(words, sketch.size()) <= to - from) {
        double middle = bottom + sketch.lineHeight() / 2 + 2;
        sketch.words((from + to) / 2, middle, sketch.size(), Anchor.MIDDLE, words);
      }
    }
    sketch.grid(width - 1, top, bottom);
  }

  private void track(Chart.Track track, double middle) {
    List<String> label = label(track);
    double line = middle - (label.size() - 1) * sketch.lineHeight() / 2;
    for (String words : label) {
      sketch.words(left - LABEL_TO_BAR, line, sketch.size(), Anchor.END, words);
      line += sketch.lineHeight();
    }
    for (Chart.Period period : track.periods()) {
      Fill fill = fills.get(period.stage());
      double from = Math.min(x(period.from()), x(chart.until()) - NARROWEST);
      double length = Math.max(NARROWEST, x(period.until()) - from);
      sketch.surface(from, middle - BAR / 2, length, BAR, fill);
      String words = chart.stages().get(period.stage()).label();
      if (TextWidth.of(words, sketch.smallSize()) + AROUND_WORDS <= length) {
        sketch.wordsOn(from + length / 2, middle, BAR, fill, words);
      }
    }
  }

  private List<String> label(Chart.Track track) {
    return TextWidth.lines(track.label(), sketch.size(), left - LABEL_TO_BAR);
  }

  private double height(Chart.Track track) {
    return Math.max(BAR, label(track).size() * sketch.lineHeight()) + ROOM_AROUND_BAR;
  }

  /** The line at the right lies within the picture. */
  private double x(LocalDate day) {
    double whole = Math.max(1, ChronoUnit.DAYS.between(chart.from(), chart.until()));
    return left + (width - 1 - left) * ChronoUnit.DAYS.between(chart.from(), day) / whole;
  }
}
