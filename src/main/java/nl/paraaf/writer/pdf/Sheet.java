package nl.paraaf.writer.pdf;

import nl.paraaf.document.Part;
import nl.paraaf.style.HouseStyle;

/**
 * Paper and margins of one shape of pages, in millimetres.
 *
 * @param pageNumber where the page number starts, measured from the left edge
 */
record Sheet(
    String name,
    double width,
    double height,
    double top,
    double bottom,
    double left,
    double right,
    double pageNumber) {

  static Sheet of(Part.Layout layout, HouseStyle.Pagina page) {
    return switch (layout) {
      case LETTER ->
          new Sheet(
              "brief",
              page.breedte(),
              page.hoogte(),
              page.boven(),
              page.onder(),
              page.links(),
              page.rechtsBrief(),
              page.kolomLinks());
      case PORTRAIT ->
          new Sheet(
              "staand",
              page.breedte(),
              page.hoogte(),
              page.boven(),
              page.onder(),
              page.links(),
              page.rechtsBreed(),
              page.breedte() - page.rechtsBreed() - NUMBER_WIDTH);
      case LANDSCAPE ->
          new Sheet(
              "liggend",
              page.hoogte(),
              page.breedte(),
              page.liggend(),
              page.liggend(),
              page.liggend(),
              page.liggend(),
              page.hoogte() - page.liggend() - NUMBER_WIDTH);
    };
  }

  private static final double NUMBER_WIDTH = 30;

  /** A length in millimetres, in points. */
  static double points(double millimetres) {
    return millimetres * 72 / 25.4;
  }

  double textWidth() {
    return width - left - right;
  }

  double textHeight() {
    return height - top - bottom;
  }

  /** From the start of the page number to the right edge that it may use. */
  double pageNumberWidth() {
    return name.equals("brief") ? width - pageNumber - 5 : NUMBER_WIDTH;
  }

  /** Letters align the page number with the colophon, other pages with the right margin. */
  String pageNumberAlign() {
    return name.equals("brief") ? "start" : "end";
  }
}
