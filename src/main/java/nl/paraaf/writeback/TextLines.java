package nl.paraaf.writeback;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.source.Position;

/** From places in a text, as diagnostics name them, to offsets and back. */
public final class TextLines {
  private final String text;
  private final List<Integer> starts = new ArrayList<>();

  public TextLines(String text) {
    this.text = text;
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean two = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !two)) {
        starts.add(i + 1);
      }
    }
  }

  /** The offset of a place; that of the end of the text for a place after it. */
  public int offset(Position position) {
    return position.line() > starts.size()
        ? text.length()
        : Math.min(text.length(), starts.get(position.line() - 1) + position.column() - 1);
  }

  /** The number of the line, from 1, in which an offset stands. */
  public int line(int offset) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (starts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low + 1;
  }

  /** The offset at which a line begins, from 1. */
  public int start(int line) {
    return line > starts.size() ? text.length() : starts.get(line - 1);
  }

  /** The offset of the end of a line, before its line end. */
  public int end(int line) {
    int end = line >= starts.size() ? text.length() : starts.get(line);
    while (end > start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }
}
