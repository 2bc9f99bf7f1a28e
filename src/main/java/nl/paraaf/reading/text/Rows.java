package nl.paraaf.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts lines where columns stand side by side. */
final class Rows {
  private static final Pattern GAP = Pattern.compile("\\s{3,}|\\s?\\|\\s*");

  private Rows() {}

  /** The parts of a line, in order; one for a line of running text. */
  static List<Line> parts(Line line) {
    List<Line> parts = new ArrayList<>();
    String text = line.text().stripTrailing();
    int from = text.length() - text.stripLeading().length();
    Matcher gap = GAP.matcher(text);
    while (gap.find(from)) {
      if (gap.start() > from) {
        parts.add(line.part(from, gap.start()));
      }
      from = gap.end();
      if (from >= text.length()) {
        break;
      }
    }
    if (from < text.length()) {
      parts.add(line.part(from, text.length()));
    }
    return parts;
  }

  /** Running text with something in the margin: the column beside the first page of a letter. */
  static boolean isProseWithMargin(List<Line> parts) {
    return parts.size() == 2
        && parts.get(0).text().length() >= 45
        && parts.get(1).column() >= 60
        && parts.get(0).text().split(" ").length >= 6;
  }
}
