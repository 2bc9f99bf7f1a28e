package nl.paraaf.writer.docx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.paraaf.document.Chart;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.writer.chart.Fill;
import nl.paraaf.writer.chart.Palette;
import nl.paraaf.writer.chart.TextWidth;

/**
 * A timeline, which Word has not, as bars end to end: first an invisible one up to the day on which
 * the track begins, then one for each period, as long as it has days. A series of the chart is a
 * stage; where tracks go through stages in another order, or back, a stage has more than one.
 */
final class NativeTimeline implements NativeChart {
  private static final int GAP = 45;
  private static final BigDecimal YEAR = BigDecimal.valueOf(366);

  /** About the part of the width that the bars have. */
  private static final double PLOT = 0.75;

  private static final double AROUND_WORDS = 8;

  /** The workbook: names, first days, then the lengths. */
  private static final int BEGIN = 1;

  private static final int FIRST_LENGTH = 2;

  private final Chart.Timeline chart;
  private final HouseStyle house;
  private final double dayWidth;
  private final List<Integer> columns;
  private final Workbook workbook;

  NativeTimeline(Chart.Timeline chart, HouseStyle house, double width) {
    this.chart = chart;
    this.house = house;
    long days = Math.max(1, ChronoUnit.DAYS.between(chart.from(), chart.until()));
    this.dayWidth = PLOT * width / days;
    List<List<Integer>> ways = new ArrayList<>();
    ways.add(IntStream.range(0, chart.stages().size()).filter(chart::uses).boxed().toList());
    chart.tracks().forEach(track -> ways.add(pieces(track).stream().map(Piece::stage).toList()));
    this.columns = CommonWay.of(ways);
    List<List<Workbook.Cell>> rows = new ArrayList<>();
    rows.add(header());
    chart.tracks().forEach(track -> rows.add(row(track)));
    this.workbook = new Workbook(rows);
  }

  /** A part of a track: a period, or the time between two. */
  private record Piece(int stage, LocalDate from, LocalDate until) {
    static final int BETWEEN = -1;

    long days() {
      return ChronoUnit.DAYS.between(from, until);
    }
  }

  private static List<Piece> pieces(Chart.Track track) {
    List<Piece> pieces = new ArrayList<>();
    LocalDate end = null;
    for (Chart.Period period : track.periods()) {
      if (end != null && end.isBefore(period.from())) {
        pieces.add(new Piece(Piece.BETWEEN, end, period.from()));
      }
      pieces.add(new Piece(period.stage(), period.from(), period.until()));
      end = period.until();
    }
    return pieces;
  }

  private List<Workbook.Cell> header() {
    List<Workbook.Cell> header = new ArrayList<>();
    header.add(new Workbook.Text(chart.heading()));
    header.add(new Workbook.Text("Begin"));
    for (int stage : columns) {
      String name = stage == Piece.BETWEEN ? "Onderbreking" : label(stage);
      header.add(new Workbook.Text(name));
    }
    return header;
  }

  private String label(int stage) {
    return chart.stages().get(stage).label();
  }

  private List<Workbook.Cell> row(Chart.Track track) {
    List<Workbook.Cell> row = new ArrayList<>();
    row.add(new Workbook.Text(track.label()));
    row.add(new Workbook.Day(track.periods().get(0).from()));
    List<Piece> pieces = pieces(track);
    int next = 0;
    for (int stage : columns) {
      if (next < pieces.size() && pieces.get(next).stage() == stage) {
        row.add(new Workbook.Amount(BigDecimal.valueOf(pieces.get(next).days())));
        next++;
      } else {
        row.add(Workbook.empty());
      }
    }
    return row;
  }

  /** Key and axis take as much of a small chart as of a large one. */
  @Override
  public double room() {
    return 1.05 + 1.0 / chart.tracks().size();
  }

  @Override
  public Workbook workbook() {
    return workbook;
  }

  @Override
  public WordXml xml(String data) {
    ChartXml xml = new ChartXml(house, workbook);
    List<Fill> fills = new Palette(house).stages(chart);
    xml.startBars("stacked");
    xml.startUnnamed(0);
    xml.invisible();
    xml.value("invertIfNegative", "0").endSeries(BEGIN, "yyyy-mm-dd");
    for (int i = 0; i < columns.size(); i++) {
      int stage = columns.get(i);
      int column = FIRST_LENGTH + i;
      if (stage == Piece.BETWEEN) {
        xml.startUnnamed(i + 1);
        xml.invisible();
        xml.value("invertIfNegative", "0");
      } else {
        xml.startSeries(i + 1, column);
        xml.shape(fills.get(stage));
        xml.value("invertIfNegative", "0");
        words(xml, column, stage, fills.get(stage));
      }
      xml.endSeries(column, "General");
    }
    xml.endBars(GAP);
    xml.categoryAxis();
    BigDecimal from = BigDecimal.valueOf(Workbook.serial(chart.from()));
    BigDecimal to = BigDecimal.valueOf(Workbook.serial(chart.until()));
    xml.valueAxis(from, to, YEAR, "yyyy", "");
    xml.legend();
    return xml.finish(data);
  }

  /** The name of the stage in those of its bars that are long enough. */
  private void words(ChartXml xml, int column, int stage, Fill fill) {
    double size = house.corps().voetnoot();
    double needed = TextWidth.of(label(stage), size) + AROUND_WORDS;
    List<Integer> roomy = new ArrayList<>();
    for (int i = 0; i < chart.tracks().size(); i++) {
      boolean fits =
          workbook.rows().get(i + 1).get(column) instanceof Workbook.Amount days
              && days.value().doubleValue() * dayWidth >= needed;
      if (fits) {
        roomy.add(i);
      }
    }
    if (!roomy.isEmpty()) {
      xml.start("dLbls");
      roomy.forEach(point -> xml.labelOn(point, fill, size, "ctr", "SerName"));
      xml.labels(null, "");
      xml.end("dLbls");
    }
  }
}
