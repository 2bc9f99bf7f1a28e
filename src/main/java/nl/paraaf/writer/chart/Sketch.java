package nl.paraaf.writer.chart;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.writer.chart.Drawing.Anchor;

/** A drawing in the making: what the drawings of all kinds of chart share. Sizes in points. */
final class Sketch {
  private static final double PATTERN = 3.5;
  private static final double THIN = 0.5;
  private static final double SWATCH_WIDTH = 16;
  private static final double SWATCH_HEIGHT = 8;
  private static final double SWATCH_GAP = 4;
  private static final double BETWEEN_ENTRIES = 14;

  /** From the middle of small letters to their base line, of their size. */
  private static final double HALF_LETTER = 0.36;

  private final List<Drawing.Shape> shapes = new ArrayList<>();
  private final Palette palette;
  private final HouseStyle.Corps corps;

  Sketch(HouseStyle style) {
    this.palette = new Palette(style);
    this.corps = style.corps();
  }

  Palette palette() {
    return palette;
  }

  double size() {
    return corps.tabel();
  }

  double lineHeight() {
    return corps.tabelRegel();
  }

  /** The size of what is said in addition. */
  double smallSize() {
    return corps.voetnoot();
  }

  Drawing finish(double width, double height) {
    return new Drawing(width, height, shapes);
  }

  /** A surface with its pattern and its outline. */
  void surface(double x, double y, double width, double height, Fill fill) {
    shapes.add(new Drawing.Area(x, y, width, height, fill.colour()));
    switch (fill.pattern()) {
      case NONE -> {
        // The colour alone.
      }
      case DOTS -> dots(x, y, width, height, fill.ink());
      case LINES -> {
        for (double at = y + PATTERN / 2; at < y + height; at += PATTERN) {
          line(x, at, x + width, at, THIN, fill.ink());
        }
      }
      case DIAGONAL -> diagonal(x, y, width, height, false, fill.ink());
      case CROSS -> {
        diagonal(x, y, width, height, false, fill.ink());
        diagonal(x, y, width, height, true, fill.ink());
      }
    }
    shapes.add(new Drawing.Border(x, y, width, height, palette.line()));
  }

  private void dots(double x, double y, double width, double height, String ink) {
    boolean odd = false;
    for (double down = y + PATTERN / 2; down < y + height; down += PATTERN) {
      for (double at = x + (odd ? PATTERN : PATTERN / 2); at < x + width; at += PATTERN) {
        double dot = Math.min(0.8, x + width - at);
        shapes.add(new Drawing.Area(at, down, dot, Math.min(0.8, y + height - down), ink));
      }
      odd = !odd;
    }
  }

  /** Lines at 45 degrees, cut off at the edges, on one grid for the whole picture. */
  private void diagonal(
      double x, double y, double width, double height, boolean falling, String ink) {
    double offset = PATTERN - x % PATTERN;
    for (double c = offset - Math.ceil(height / PATTERN) * PATTERN; c < width; c += PATTERN) {
      double from = Math.max(0, -c);
      double to = Math.min(height, width - c);
      if (to > from) {
        double y1 = falling ? y + from : y + height - from;
        double y2 = falling ? y + to : y + height - to;
        line(x + c + from, y1, x + c + to, y2, THIN, ink);
      }
    }
  }

  void line(double x1, double y1, double x2, double y2, double width, String colour) {
    shapes.add(new Drawing.Line(x1, y1, x2, y2, width, colour));
  }

  /** A line of the grid. */
  void grid(double x, double top, double bottom) {
    line(x, top, x, bottom, THIN, palette.grid());
  }

  /** Words with their middle at a height. */
  void words(double x, double middle, double size, Anchor anchor, String text) {
    words(x, middle, size, anchor, palette.text(), text);
  }

  void words(double x, double middle, double size, Anchor anchor, String colour, String text) {
    shapes.add(new Drawing.Words(x, middle + HALF_LETTER * size, size, anchor, colour, text));
  }

  /** Words over the lines of a grid, which stop around them. */
  void wordsOverGrid(double x, double middle, String text) {
    double width = TextWidth.of(text, size());
    double plate = size() + 1;
    shapes.add(new Drawing.Area(x, middle - plate / 2, width, plate, palette.paper()));
    words(x, middle, size(), Anchor.START, text);
  }

  /** Words in the middle of a surface, with its colour around them instead of its pattern. */
  void wordsOn(double x, double middle, double height, Fill fill, String text) {
    if (fill.pattern() != Fill.Pattern.NONE) {
      double width = TextWidth.of(text, smallSize()) + 4;
      double plate = height - 1;
      shapes.add(new Drawing.Area(x - width / 2, middle - plate / 2, width, plate, fill.colour()));
    }
    words(x, middle, smallSize(), Anchor.MIDDLE, palette.textOn(fill), text);
  }

  /**
   * A key to the fills, in as many lines as it takes.
   *
   * @return the height that it took, with the room below it
   */
  double legend(double x, double width, List<Fill> fills, List<String> labels) {
    double at = x;
    double middle = lineHeight() / 2;
    for (int i = 0; i < fills.size(); i++) {
      double label = TextWidth.of(labels.get(i), size());
      double entry = SWATCH_WIDTH + SWATCH_GAP + label;
      if (at > x && at + entry > width) {
        at = x;
        middle += lineHeight() + 3;
      }
      surface(at, middle - SWATCH_HEIGHT / 2, SWATCH_WIDTH, SWATCH_HEIGHT, fills.get(i));
      words(at + SWATCH_WIDTH + SWATCH_GAP, middle, size(), Anchor.START, labels.get(i));
      at += entry + BETWEEN_ENTRIES;
    }
    return middle + lineHeight();
  }
}
