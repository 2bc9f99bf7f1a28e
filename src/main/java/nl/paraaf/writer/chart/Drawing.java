package nl.paraaf.writer.chart;

import java.util.List;
import nl.paraaf.document.Chart;
import nl.paraaf.style.HouseStyle;

/**
 * A picture as shapes, in points from the top left corner; later ones lie over earlier ones.
 *
 * @param width as asked for
 * @param height as the picture turned out to need
 */
public record Drawing(double width, double height, List<Shape> shapes) {
  public Drawing {
    shapes = List.copyOf(shapes);
  }

  /** Draws a chart in a width, in points; the type is that of tables. */
  public static Drawing of(Chart chart, HouseStyle style, double width) {
    return chart.accept(
        new Chart.Visitor<>() {
          @Override
          public Drawing bars(Chart.Bars bars) {
            return new BarsDrawing(bars, style, width).draw();
          }

          @Override
          public Drawing timeline(Chart.Timeline timeline) {
            return new TimelineDrawing(timeline, style, width).draw();
          }
        });
  }

  /** Something that is drawn; colours are {@code RRGGBB}. */
  public sealed interface Shape {}

  /** A filled rectangle without a border. */
  public record Area(double x, double y, double width, double height, String colour)
      implements Shape {}

  /** The border of a rectangle. */
  public record Border(double x, double y, double width, double height, String colour)
      implements Shape {}

  /** A straight line. */
  public record Line(double x1, double y1, double x2, double y2, double width, String colour)
      implements Shape {}

  /**
   * A line of words.
   *
   * @param x where it starts, has its middle or ends, after {@code anchor}
   * @param y its base line
   */
  public record Words(double x, double y, double size, Anchor anchor, String colour, String text)
      implements Shape {}

  /** What of a line of words stands at its place. */
  public enum Anchor {
    START,
    MIDDLE,
    END
  }
}
