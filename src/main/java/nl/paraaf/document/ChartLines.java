package nl.paraaf.document;

import java.util.ArrayList;
import java.util.List;

/** A chart as lines of a tree. */
final class ChartLines implements Chart.Visitor<List<String>> {
  private ChartLines() {}

  static List<String> of(Chart chart) {
    return chart.accept(new ChartLines());
  }

  @Override
  public List<String> bars(Chart.Bars bars) {
    List<String> lines = new ArrayList<>();
    lines.add("bars " + quoted(bars.heading()) + " in " + quoted(bars.unit()));
    for (Chart.Bar bar : bars.bars()) {
      String range = bar.high().map(high -> " to " + high.toPlainString()).orElse("");
      String note = bar.note().isEmpty() ? "" : " " + quoted(bar.note());
      lines.add("bar " + quoted(bar.label()) + " " + bar.low().toPlainString() + range + note);
    }
    return lines;
  }

  @Override
  public List<String> timeline(Chart.Timeline timeline) {
    List<String> lines = new ArrayList<>();
    String heading = quoted(timeline.heading());
    lines.add("timeline " + heading + " " + timeline.from() + " to " + timeline.until());
    for (Chart.Stage stage : timeline.stages()) {
      lines.add("stage " + quoted(stage.label()) + " " + TreePrinter.lower(stage.role()));
    }
    for (Chart.Track track : timeline.tracks()) {
      List<String> periods = new ArrayList<>();
      for (Chart.Period period : track.periods()) {
        String stage = quoted(timeline.stages().get(period.stage()).label());
        periods.add(stage + " " + period.from() + " to " + period.until());
      }
      lines.add("track " + quoted(track.label()) + " " + String.join(", ", periods));
    }
    return lines;
  }

  private static String quoted(String text) {
    return TreePrinter.quoted(text);
  }
}
