package nl.paraaf.writer.docx;

import java.math.BigDecimal;
import java.util.List;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.writer.chart.Fill;
import nl.paraaf.writer.chart.Palette;

/** The pieces of DrawingML that charts of all kinds are made of (ISO/IEC 29500-1, 21.2). */
final class ChartXml {
  private static final int HUNDREDTHS = 100;
  private static final String CATEGORIES = "1";
  private static final String VALUES = "2";

  private final WordXml xml = new WordXml("c:chartSpace");
  private final HouseStyle house;
  private final Palette palette;
  private final Workbook workbook;

  ChartXml(HouseStyle house, Workbook workbook) {
    this.house = house;
    this.palette = new Palette(house);
    this.workbook = workbook;
    value("date1904", "0").value("lang", "nl-NL").value("roundedCorners", "0");
    start("chart").value("autoTitleDeleted", "1");
    start("plotArea").leaf("layout");
  }

  ChartXml start(String name) {
    xml.start("c:" + name);
    return this;
  }

  ChartXml end(String name) {
    xml.end("c:" + name);
    return this;
  }

  ChartXml leaf(String name) {
    xml.leaf("c:" + name);
    return this;
  }

  /** An element that only has a value. */
  ChartXml value(String name, String value) {
    xml.leaf("c:" + name, "val", value);
    return this;
  }

  /** Opens the bars, side by side ({@code clustered}) or end to end ({@code stacked}). */
  void startBars(String grouping) {
    start("barChart").value("barDir", "bar").value("grouping", grouping).value("varyColors", "0");
  }

  void endBars(int gap) {
    value("gapWidth", "" + gap).value("overlap", "100");
    value("axId", CATEGORIES).value("axId", VALUES).end("barChart");
  }

  /** Opens a series: its name stands above its column of the workbook. */
  void startSeries(int index, int column) {
    start("ser").value("idx", "" + index).value("order", "" + index);
    start("tx").start("strRef");
    formula(Workbook.header(column));
    start("strCache").value("ptCount", "1");
    point(0, ((Workbook.Text) workbook.rows().get(0).get(column)).text());
    end("strCache").end("strRef").end("tx");
  }

  /**
   * Opens a series that has no name in the key. (A key without some of its entries is read in more
   * than one way: where bars lie, LibreOffice counts its entries from the end.)
   */
  void startUnnamed(int index) {
    start("ser").value("idx", "" + index).value("order", "" + index);
    start("tx").start("v");
    xml.text("\u00a0");
    end("v").end("tx");
  }

  /** Closes a series, with its categories and the numbers of its column. */
  void endSeries(int column, String format) {
    List<List<Workbook.Cell>> rows = workbook.rows().subList(1, workbook.rows().size());
    start("cat").start("strRef");
    formula(workbook.below(0));
    start("strCache").value("ptCount", "" + rows.size());
    for (int i = 0; i < rows.size(); i++) {
      point(i, ((Workbook.Text) rows.get(i).get(0)).text());
    }
    end("strCache").end("strRef").end("cat");
    start("val").start("numRef");
    formula(workbook.below(column));
    start("numCache").start("formatCode");
    xml.text(format);
    end("formatCode").value("ptCount", "" + rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Workbook.Cell cell = rows.get(i).get(column);
      if (cell instanceof Workbook.Amount number) {
        point(i, number.value().toPlainString());
      } else if (cell instanceof Workbook.Day day) {
        point(i, "" + Workbook.serial(day.day()));
      }
    }
    end("numCache").end("numRef").end("val").end("ser");
  }

  private void formula(String cells) {
    start("f");
    xml.text(cells);
    end("f");
  }

  private void point(int index, String value) {
    xml.start("c:pt", "idx", "" + index).start("c:v").text(value).end("c:v").end("c:pt");
  }

  /** A fill with its outline. */
  void shape(Fill fill) {
    start("spPr");
    fill(fill);
    outline(palette.line(), 9525);
    end("spPr");
  }

  /** Nothing to see. */
  void invisible() {
    start("spPr");
    xml.leaf("a:noFill").start("a:ln").leaf("a:noFill").end("a:ln");
    end("spPr");
  }

  private void fill(Fill fill) {
    if (fill.pattern() == Fill.Pattern.NONE) {
      solid(fill.colour());
      return;
    }
    String preset =
        switch (fill.pattern()) {
          case DOTS -> "pct20";
          case LINES -> "narHorz";
          case DIAGONAL -> "wdUpDiag";
          default -> "diagCross";
        };
    xml.start("a:pattFill", "prst", preset);
    xml.start("a:fgClr").leaf("a:srgbClr", "val", fill.ink()).end("a:fgClr");
    xml.start("a:bgClr").leaf("a:srgbClr", "val", fill.colour()).end("a:bgClr");
    xml.end("a:pattFill");
  }

  private void solid(String colour) {
    xml.start("a:solidFill").leaf("a:srgbClr", "val", colour).end("a:solidFill");
  }

  private void outline(String colour, int width) {
    xml.start("a:ln", "w", "" + width);
    solid(colour);
    xml.end("a:ln");
  }

  /**
   * What the labels of bars say and where.
   *
   * @param position such as {@code outEnd}; null for the middle
   * @param shows {@code Val} or {@code SerName}
   */
  void labels(String position, String shows) {
    if (position != null) {
      value("dLblPos", position);
    }
    for (String what : List.of("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")) {
      value("show" + what, what.equals(shows) ? "1" : "0");
    }
  }

  /** A label of one bar, in words that can be read on its fill. */
  void labelOn(int point, Fill fill, double size, String position, String shows) {
    start("dLbl").value("idx", "" + point);
    start("spPr");
    if (fill.pattern() == Fill.Pattern.NONE) {
      xml.leaf("a:noFill");
    } else {
      solid(fill.colour());
    }
    end("spPr");
    text(size, palette.textOn(fill), "none");
    labels(position, shows);
    end("dLbl");
  }

  /** The axis with the words: the first at the top, as in the workbook. */
  void categoryAxis() {
    start("catAx").value("axId", CATEGORIES);
    start("scaling").value("orientation", "maxMin").end("scaling");
    value("delete", "0").value("axPos", "l");
    xml.leaf("c:numFmt", "formatCode", "General", "sourceLinked", "0");
    value("majorTickMark", "none").value("minorTickMark", "none").value("tickLblPos", "low");
    start("spPr");
    outline(palette.line(), 12700);
    end("spPr");
    value("crossAx", VALUES).value("crosses", "autoZero").value("auto", "1");
    value("lblAlgn", "ctr").value("lblOffset", "100");
    value("tickLblSkip", "1").value("noMultiLvlLbl", "0");
    end("catAx");
  }

  /**
   * The axis with the numbers, at the bottom.
   *
   * @param title below it; empty for none
   */
  void valueAxis(BigDecimal from, BigDecimal to, BigDecimal step, String format, String title) {
    start("valAx").value("axId", VALUES);
    start("scaling").value("orientation", "minMax");
    value("max", to.toPlainString()).value("min", from.toPlainString()).end("scaling");
    value("delete", "0").value("axPos", "b");
    start("majorGridlines").start("spPr");
    outline(palette.grid(), 6350);
    end("spPr").end("majorGridlines");
    if (!title.isEmpty()) {
      start("title").start("tx").start("rich");
      xml.leaf("a:bodyPr").leaf("a:lstStyle").start("a:p").start("a:pPr");
      font("a:defRPr", house.corps().tabel(), palette.text());
      xml.end("a:pPr").start("a:r");
      font("a:rPr", house.corps().tabel(), palette.text());
      xml.start("a:t").text(title).end("a:t").end("a:r").end("a:p");
      end("rich").end("tx").value("overlay", "0").end("title");
    }
    xml.leaf("c:numFmt", "formatCode", format, "sourceLinked", "0");
    value("majorTickMark", "none").value("minorTickMark", "none").value("tickLblPos", "nextTo");
    start("spPr");
    xml.start("a:ln").leaf("a:noFill").end("a:ln");
    end("spPr");
    value("crossAx", CATEGORIES).value("crosses", "max").value("crossBetween", "between");
    value("majorUnit", step.toPlainString());
    end("valAx");
  }

  /** A key above the bars. */
  void legend() {
    end("plotArea").start("legend").value("legendPos", "t").value("overlay", "0").end("legend");
  }

  /** Closes the plot area without a key. */
  void noLegend() {
    end("plotArea");
  }

  /** The rest: type, and the way to the workbook. */
  WordXml finish(String data) {
    value("plotVisOnly", "1").value("dispBlanksAs", "gap").end("chart");
    start("spPr");
    xml.leaf("a:noFill").start("a:ln").leaf("a:noFill").end("a:ln");
    end("spPr");
    text(house.corps().tabel(), palette.text(), null);
    xml.start("c:externalData", "r:id", data).leaf("c:autoUpdate", "val", "0");
    xml.end("c:externalData");
    return xml;
  }

  /**
   * Type for words of the chart.
   *
   * @param wrap {@code none} for words that stay on one line; null where the program decides
   */
  private void text(double size, String colour, String wrap) {
    start("txPr");
    xml.leaf("a:bodyPr", "wrap", wrap).leaf("a:lstStyle").start("a:p").start("a:pPr");
    font("a:defRPr", size, colour);
    xml.end("a:pPr").leaf("a:endParaRPr", "lang", "nl-NL").end("a:p");
    end("txPr");
  }

  private void font(String element, double size, String colour) {
    xml.start(element, "sz", "" + Math.round(size * HUNDREDTHS), "b", "0");
    solid(colour);
    xml.leaf("a:latin", "typeface", house.lettertype().docx());
    xml.end(element);
  }
}
