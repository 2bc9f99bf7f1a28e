package nl.paraaf.writer.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** A drawing as the elements inside an {@code <svg>}; the writer makes the outer one. */
public final class Svg {
  public static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private final Surface surface;

  /** Takes elements and text, and escapes what must be escaped. */
  public interface Surface {
    /**
     * An element of SVG.
     *
     * @param attributes names and values in turn
     */
    void element(String name, Runnable content, String... attributes);

    void text(String text);
  }

  private Svg(Surface surface) {
    this.surface = surface;
  }

  /** Writes the shapes, in order. */
  public static void write(Drawing drawing, Surface surface) {
    Svg svg = new Svg(surface);
    drawing.shapes().forEach(svg::shape);
  }

  /** The coordinates inside the picture: its size, from zero. */
  public static String viewBox(Drawing drawing) {
    return "0 0 " + number(drawing.width()) + " " + number(drawing.height());
  }

  private void shape(Drawing.Shape shape) {
    if (shape instanceof Drawing.Area area) {
      rectangle(area.x(), area.y(), area.width(), area.height(), "fill", colour(area.colour()));
    } else if (shape instanceof Drawing.Border border) {
      rectangle(
          border.x(),
          border.y(),
          border.width(),
          border.height(),
          "fill",
          "none",
          "stroke",
          colour(border.colour()),
          "stroke-width",
          "0.75");
    } else if (shape instanceof Drawing.Line line) {
      leaf(
          "line",
          "x1",
          number(line.x1()),
          "y1",
          number(line.y1()),
          "x2",
          number(line.x2()),
          "y2",
          number(line.y2()),
          "stroke",
          colour(line.colour()),
          "stroke-width",
          number(line.width()));
    } else if (shape instanceof Drawing.Words words) {
      surface.element(
          "text",
          () -> surface.text(words.text()),
          "x",
          number(words.x()),
          "y",
          number(words.y()),
          "font-size",
          number(words.size()),
          "text-anchor",
          words.anchor().name().toLowerCase(Locale.ROOT),
          "fill",
          colour(words.colour()));
    }
  }

  private void rectangle(double x, double y, double width, double height, String... look) {
    String[] all = new String[8 + look.length];
    System.arraycopy(
        new String[] {
          "x", number(x), "y", number(y), "width", number(width), "height", number(height)
        },
        0,
        all,
        0,
        8);
    System.arraycopy(look, 0, all, 8, look.length);
    leaf("rect", all);
  }

  private void leaf(String name, String... attributes) {
    surface.element(name, () -> {}, attributes);
  }

  private static String colour(String rrggbb) {
    return "#" + rrggbb;
  }

  /** Two decimals at most, whatever the locale. */
  public static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
