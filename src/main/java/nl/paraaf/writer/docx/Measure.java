package nl.paraaf.writer.docx;

/** The units of WordprocessingML. */
final class Measure {
  private static final double TWIPS_PER_MM = 1440 / 25.4;
  private static final int TWIPS_PER_POINT = 20;

  private Measure() {}

  /** Twips (a twentieth of a point), for what lies on the page. */
  static int mm(double millimetres) {
    return (int) Math.round(millimetres * TWIPS_PER_MM);
  }

  /** Twips, for line distance. */
  static int points(double points) {
    return (int) Math.round(points * TWIPS_PER_POINT);
  }

  /** Half points, for type. */
  static int halfPoints(double points) {
    return (int) Math.round(points * 2);
  }
}
