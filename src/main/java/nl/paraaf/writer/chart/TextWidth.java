package nl.paraaf.writer.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * About how wide words are in the wide grotesques that the house uses, Verdana and DejaVu Sans,
 * which are alike. An estimate on the safe side: a drawing may not depend on the fonts of a
 * machine.
 */
public final class TextWidth {
  private TextWidth() {}

  /** The width of a line in points. */
  public static double of(String text, double size) {
    return text.codePoints().mapToDouble(TextWidth::ems).sum() * size;
  }

  private static double ems(int c) {
    if ("iljI.,:;'’‘|! \u00a0".indexOf(c) >= 0) {
      return 0.36;
    } else if ("ftr()[]-/₀₁₂₃₄₅₆₇₈₉".indexOf(c) >= 0) {
      return 0.44;
    } else if ("mwMW@%".indexOf(c) >= 0) {
      return 1;
    }
    return Character.isUpperCase(c) ? 0.72 : 0.62;
  }

  /** A text in lines that fit; a word that is too wide has a line of its own. */
  static List<String> lines(String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && of(line + " " + word, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
