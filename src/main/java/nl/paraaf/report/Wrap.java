package nl.paraaf.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks sentences into lines that fit a terminal. */
final class Wrap {
  static final int WIDTH = 100;

  private Wrap() {}

  /**
   * The words in lines of at most {@link #WIDTH} characters together with a margin. A word that is
   * longer has a line of its own.
   *
   * @param margin how many characters stand before each line
   */
  static List<String> lines(String text, int margin) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && margin + line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The words behind a label, all lines with the same margin. */
  static String behind(String label, int margin, String text) {
    String indent = " ".repeat(margin);
    return label
        + " ".repeat(Math.max(1, margin - label.length()))
        + String.join("\n" + indent, lines(text, margin))
        + "\n";
  }
}
