package nl.paraaf.writeback;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills lines with words as the lines before were filled: those that still say the same at the
 * begin and at the end stay, and only what lies between is filled anew, up to the length that the
 * old lines had.
 */
final class Filling {
  /** A line of text that is not shorter than this was surely ended by its length. */
  private static final int USUAL = 80;

  private final List<String> before;
  private final int width;
  private final int first;

  /**
   * @param before the old lines, without their indent
   * @param indent columns before each line
   * @param firstColumn columns before the first line
   */
  Filling(List<String> before, int indent, int firstColumn) {
    this.before = List.copyOf(before);
    int longest = before.stream().mapToInt(String::length).max().orElse(0);
    // A single line says that this text is not filled at all.
    this.width = before.size() < 2 ? Integer.MAX_VALUE : Math.max(longest, USUAL - indent);
    this.first = before.size() < 2 ? width : Math.max(1, width - (firstColumn - indent));
  }

  /** The text as lines. */
  List<String> fill(String text) {
    int head = 0;
    int from = 0;
    while (head < before.size() && goesOn(text, from, before.get(head))) {
      from += before.get(head).length() + 1;
      head++;
    }
    int tail = 0;
    int to = text.length();
    while (tail < before.size() - head
        && endsWith(text, from, to, before.get(before.size() - 1 - tail))) {
      to -= before.get(before.size() - 1 - tail).length() + 1;
      tail++;
    }
    List<String> lines = new ArrayList<>(before.subList(0, head));
    if (to > from) {
      wrap(text.substring(from, to), lines);
    }
    lines.addAll(before.subList(before.size() - tail, before.size()));
    return lines;
  }

  private static boolean goesOn(String text, int from, String line) {
    int end = from + line.length();
    return text.startsWith(line, from) && end < text.length() && text.charAt(end) == ' ';
  }

  private static boolean endsWith(String text, int from, int to, String line) {
    int start = to - line.length();
    return start > from && text.startsWith(line, start) && text.charAt(start - 1) == ' ';
  }

  private void wrap(String text, List<String> lines) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      int room = lines.isEmpty() ? first : width;
      if (line.length() > 0 && line.length() + 1 + word.length() > room && !word.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
  }
}
