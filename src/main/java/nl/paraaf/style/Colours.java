package nl.paraaf.style;

/** How colours differ for the eye, after WCAG 2.1. */
public final class Colours {
  private Colours() {}

  /**
   * How much two colours differ, also in grey: from 1 for equal ones to 21 for black on white.
   *
   * @param one {@code RRGGBB}
   * @param other {@code RRGGBB}
   */
  public static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String color) {
    int rgb = Integer.parseInt(color, 16);
    return 0.2126 * linear(rgb >> 16 & 0xFF)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.03928 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }
}
