package nl.paraaf.writer.docx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.paraaf.document.Chart;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.writer.chart.Palette;
import nl.paraaf.writer.chart.Scale;

/**
 * Bars: one series, and with ranges a second one behind it, so that of the upper end only what lies
 * beyond the lower one shows. The workbook holds the two ends as they are.
 */
final class NativeBars implements NativeChart {
  private static final int GAP = 60;
  private static final int LOW = 1;
  private static final int HIGH = 2;

  private final Chart.Bars chart;
  private final HouseStyle house;
  private final Workbook workbook;

  NativeBars(Chart.Bars chart, HouseStyle house) {
    this.chart = chart;
    this.house = house;
    List<List<Workbook.Cell>> rows = new ArrayList<>();
    List<Workbook.Cell> header = new ArrayList<>();
    header.add(new Workbook.Text(chart.heading()));
    header.add(new Workbook.Text(chart.lowName()));
    if (chart.hasRanges()) {
      header.add(new Workbook.Text(chart.highName()));
    }
    rows.add(header);
    for (Chart.Bar bar : chart.bars()) {
      List<Workbook.Cell> row = new ArrayList<>();
      String note = bar.note().isEmpty() ? "" : "\n" + bar.note();
      row.add(new Workbook.Text(bar.label() + note));
      row.add(new Workbook.Number(bar.low()));
      if (chart.hasRanges()) {
        row.add(bar.high().<Workbook.Cell>map(Workbook.Number::new).orElse(Workbook.empty()));
      }
      rows.add(row);
    }
    this.workbook = new Workbook(rows);
  }

  @Override
  public double room() {
    return 1.25;
  }

  @Override
  public Workbook workbook() {
    return workbook;
  }

  @Override
  public WordXml xml(String data) {
    ChartXml xml = new ChartXml(house, workbook);
    Palette palette = new Palette(house);
    xml.startBars("clustered");
    int index = 0;
    if (chart.hasRanges()) {
      xml.startSeries(index++, HIGH);
      xml.shape(palette.range());
      xml.value("invertIfNegative", "0");
      xml.start("dLbls").labels("outEnd", "Val");
      xml.end("dLbls").endSeries(HIGH, format());
    }
    xml.startSeries(index, LOW);
    xml.shape(palette.bar());
    xml.value("invertIfNegative", "0").start("dLbls");
    for (int i = 0; i < chart.bars().size(); i++) {
      if (chart.bars().get(i).high().isPresent()) {
        xml.labelOn(i, palette.bar(), house.corps().tabel(), "inEnd", "Val");
      }
    }
    xml.labels("outEnd", "Val");
    xml.end("dLbls").endSeries(LOW, format());
    xml.endBars(GAP);
    xml.categoryAxis();
    Scale scale = Scale.of(chart);
    xml.valueAxis(BigDecimal.ZERO, scale.end(), scale.step(), format(), chart.unit());
    if (chart.hasRanges()) {
      xml.legend();
    } else {
      xml.noLegend();
    }
    return xml.finish(data);
  }

  private String format() {
    boolean whole =
        chart.bars().stream()
            .allMatch(
                bar -> isWhole(bar.low()) && bar.high().map(NativeBars::isWhole).orElse(true));
    return whole ? "#,##0" : "General";
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }
}
