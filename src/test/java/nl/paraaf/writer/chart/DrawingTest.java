package nl.paraaf.writer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.paraaf.document.Chart;
import nl.paraaf.document.Samples;
import nl.paraaf.style.HouseStyles;
import nl.paraaf.testing.Expectation;
import org.junit.jupiter.api.Test;

/** Pictures, shape by shape. */
class DrawingTest {
  private static final double WIDTH = 450;

  @Test
  void barsAreDrawnAsExpected() throws IOException {
    Expectation.matches("nl/paraaf/writer/chart/staven.svg", svg(Samples.bars().chart()));
  }

  @Test
  void aTimelineIsDrawnAsExpected() throws IOException {
    Expectation.matches("nl/paraaf/writer/chart/tijdlijn.svg", svg(Samples.timeline().chart()));
  }

  @Test
  void theLanguageOfTheMachineHasNoSay() {
    Locale before = Locale.getDefault();
    String here = svg(Samples.bars().chart());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(here, svg(Samples.bars().chart()));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void barsAreAsLongAsTheirAmounts() {
    Drawing drawing = draw(bars("100", "50", "0"));
    List<Drawing.Border> borders = borders(drawing);
    assertEquals(3, borders.size());
    assertEquals(borders.get(0).width(), 2 * borders.get(1).width(), 1e-9);
    assertEquals(0, borders.get(2).width(), 1e-9);
  }

  @Test
  void aRangeGoesOnWhereItsLowerEndStops() {
    Chart.Bar bar = new Chart.Bar("A", "", new BigDecimal("65"), Optional.of(new BigDecimal("75")));
    Drawing drawing = draw(new Chart.Bars("Bedrijf", "%", "Van", "Tot", List.of(bar)));
    // The key has two surfaces too.
    List<Drawing.Border> borders = borders(drawing).subList(2, 4);
    Drawing.Border low = borders.get(0);
    Drawing.Border high = borders.get(1);
    assertEquals(low.x() + low.width(), high.x(), 1e-9);
    assertEquals(10.0 / 65, high.width() / low.width(), 1e-9);
    assertTrue(words(drawing).contains("65–75"));
  }

  @Test
  void nothingIsDrawnOutsideThePicture() {
    String longName = "Een heel lange naam van een bedrijf met meer dan één vestiging in het land";
    Chart.Track track =
        new Chart.Track(
            longName,
            List.of(
                new Chart.Period(0, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30)),
                new Chart.Period(1, LocalDate.of(2025, 6, 30), LocalDate.of(2025, 6, 30))));
    Chart.Timeline timeline =
        new Chart.Timeline(
            "Traject",
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 6, 30),
            List.of(
                new Chart.Stage("EoP", Chart.Stage.Role.STEP),
                new Chart.Stage("Gestopt", Chart.Stage.Role.END)),
            List.of(track));
    for (Chart chart : List.of(timeline, bars("999", "1"), Samples.timeline().chart())) {
      for (double width : new double[] {200, WIDTH, 900}) {
        Drawing drawing = Drawing.of(chart, HouseStyles.sample(), width);
        drawing.shapes().forEach(shape -> assertInside(shape, drawing));
      }
    }
  }

  private static void assertInside(Drawing.Shape shape, Drawing drawing) {
    if (shape instanceof Drawing.Area a) {
      assertInside(a.x(), a.y(), drawing, shape);
      assertInside(a.x() + a.width(), a.y() + a.height(), drawing, shape);
    } else if (shape instanceof Drawing.Border b) {
      assertInside(b.x(), b.y(), drawing, shape);
      assertInside(b.x() + b.width(), b.y() + b.height(), drawing, shape);
    } else if (shape instanceof Drawing.Line l) {
      assertInside(l.x1(), l.y1(), drawing, shape);
      assertInside(l.x2(), l.y2(), drawing, shape);
    } else if (shape instanceof Drawing.Words w) {
      assertInside(w.x(), w.y(), drawing, shape);
    }
  }

  private static void assertInside(double x, double y, Drawing drawing, Drawing.Shape shape) {
    boolean inside =
        x >= -1e-9 && x <= drawing.width() + 1e-9 && y >= -1e-9 && y <= drawing.height() + 1e-9;
    assertTrue(inside, () -> shape + " in " + drawing.width() + " x " + drawing.height());
  }

  @Test
  void axesHaveRoundNumbers() {
    assertEquals("200 x 5", scale("1000"));
    assertEquals("200 x 6", scale("1001"));
    assertEquals("20 x 4", scale("75"));
    assertEquals("0.2 x 5", scale("0.9"));
    assertEquals("0.2 x 5", scale("1"));
    assertEquals("1000000 x 5", scale("4200000"));
  }

  private static String scale(String most) {
    Scale scale = Scale.upTo(new BigDecimal(most));
    return scale.step().toPlainString() + " x " + scale.ticks();
  }

  @Test
  void amountsAreDutch() {
    assertEquals("1.234.567,5", Amounts.digits(new BigDecimal("1234567.50")));
    assertEquals("0", Amounts.digits(new BigDecimal("0.00")));
    assertEquals("42.000", Amounts.digits(new BigDecimal("42E3")));
  }

  @Test
  void wordsAreBrokenWhereTheyFit() {
    assertEquals(List.of("een twee", "drie"), TextWidth.lines("een twee drie", 8, 45));
    assertEquals(List.of("onafbreekbaar"), TextWidth.lines("onafbreekbaar", 8, 10));
    assertEquals(List.of(), TextWidth.lines("", 8, 10));
  }

  private static Chart.Bars bars(String... amounts) {
    List<Chart.Bar> bars =
        Stream.of(amounts)
            .map(a -> new Chart.Bar("Bedrijf", "", new BigDecimal(a), Optional.empty()))
            .toList();
    return new Chart.Bars("Bedrijf", "kton", "In kton", "", bars);
  }

  private static Drawing draw(Chart chart) {
    return Drawing.of(chart, HouseStyles.sample(), WIDTH);
  }

  private static List<Drawing.Border> borders(Drawing drawing) {
    return drawing.shapes().stream()
        .filter(Drawing.Border.class::isInstance)
        .map(Drawing.Border.class::cast)
        .toList();
  }

  private static List<String> words(Drawing drawing) {
    return drawing.shapes().stream()
        .filter(Drawing.Words.class::isInstance)
        .map(shape -> ((Drawing.Words) shape).text())
        .toList();
  }

  private static String svg(Chart chart) {
    Drawing drawing = draw(chart);
    StringBuilder out = new StringBuilder();
    out.append("<svg xmlns=\"").append(Svg.NAMESPACE).append("\" viewBox=\"");
    out.append(Svg.viewBox(drawing)).append("\" font-family=\"sans-serif\">\n");
    Svg.write(drawing, new Lines(out));
    return out.append("</svg>\n").toString();
  }

  /** An element a line. */
  private record Lines(StringBuilder out) implements Svg.Surface {
    @Override
    public void element(String name, Runnable content, String... attributes) {
      out.append('<').append(name);
      for (int i = 0; i < attributes.length; i += 2) {
        out.append(' ').append(attributes[i]).append("=\"").append(attributes[i + 1]).append('"');
      }
      out.append('>');
      content.run();
      out.append("</").append(name).append(">\n");
    }

    @Override
    public void text(String text) {
      out.append(text.replace("&", "&amp;").replace("<", "&lt;"));
    }
  }
}
