package nl.paraaf.writeback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Changes of files as a patch in the unified format that {@code git apply} takes. The changes are
 * known, so nothing has to be compared.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final String NO_NEWLINE = "\\ No newline at end of file\n";

  private final String text;
  private final TextLines lines;
  private final List<String> all;

  /** Lines {@code from} up to and not including {@code to}, from 0, and what replaces them. */
  private record Change(int from, int to, List<String> now) {}

  private UnifiedDiff(String text) {
    this.text = text;
    this.lines = new TextLines(text);
    this.all = lines(text);
  }

  /**
   * The patch of one file.
   *
   * @param path from the root of the repository, with forward slashes
   * @param splices that do not overlap, in any order
   * @return empty text when nothing changes
   */
  public static String of(String path, String text, List<Splice> splices) {
    List<Change> changes = new UnifiedDiff(text).changes(splices);
    if (changes.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    out.append("diff --git ").append(name("a/" + path)).append(' ').append(name("b/" + path));
    out.append("\n--- ").append(name("a/" + path)).append("\n+++ ").append(name("b/" + path));
    out.append('\n');
    new UnifiedDiff(text).hunks(changes, out);
    return out.toString();
  }

  /** A name that git would put between quotation marks. */
  private static String name(String path) {
    boolean plain = path.chars().allMatch(c -> c > ' ' && c < 127 && c != '"' && c != '\\');
    if (plain) {
      return path;
    }
    StringBuilder out = new StringBuilder("\"");
    for (byte b : path.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      if (b == '"' || b == '\\') {
        out.append('\\').append((char) b);
      } else if (b >= ' ' && b < 127) {
        out.append((char) b);
      } else {
        out.append(String.format("\\%03o", b & 0xff));
      }
    }
    return out.append('"').toString();
  }

  private List<Change> changes(List<Splice> splices) {
    List<Splice> sorted = new ArrayList<>(splices);
    sorted.sort(Comparator.comparingInt(Splice::from).thenComparingInt(Splice::to));
    List<Change> changes = new ArrayList<>();
    int i = 0;
    while (i < sorted.size()) {
      int from = line(sorted.get(i).from());
      int to = last(sorted.get(i).to());
      int j = i + 1;
      while (j < sorted.size() && line(sorted.get(j).from()) <= to) {
        to = Math.max(to, last(sorted.get(j).to()));
        j++;
      }
      add(from, to, sorted.subList(i, j), changes);
      i = j;
    }
    return changes;
  }

  private int line(int offset) {
    return Math.min(lines.line(offset) - 1, all.size());
  }

  private int last(int offset) {
    return Math.min(lines.line(offset), all.size());
  }

  private void add(int from, int to, List<Splice> splices, List<Change> changes) {
    int start = lines.start(from + 1);
    int end = to >= all.size() ? text.length() : lines.start(to + 1);
    List<String> now = lines(Splices.apply(text, splices, start, end));
    int a = from;
    int b = to;
    int x = 0;
    int y = now.size();
    while (a < b && x < y && all.get(a).equals(now.get(x))) {
      a++;
      x++;
    }
    while (a < b && x < y && all.get(b - 1).equals(now.get(y - 1))) {
      b--;
      y--;
    }
    if (a < b || x < y) {
      changes.add(new Change(a, b, List.copyOf(now.subList(x, y))));
    }
  }

  /** The lines with their line ends. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(from, to));
      from = to;
    }
    return lines;
  }

  private void hunks(List<Change> changes, StringBuilder out) {
    int shift = 0;
    int i = 0;
    while (i < changes.size()) {
      int j = i;
      while (j + 1 < changes.size()
          && changes.get(j + 1).from() - changes.get(j).to() <= 2 * CONTEXT) {
        j++;
      }
      shift += hunk(changes.subList(i, j + 1), shift, out);
      i = j + 1;
    }
  }

  /** Writes one hunk, and gives how many lines more the file has after it. */
  private int hunk(List<Change> changes, int shift, StringBuilder out) {
    int from = Math.max(0, changes.get(0).from() - CONTEXT);
    int to = Math.min(all.size(), changes.get(changes.size() - 1).to() + CONTEXT);
    int more = changes.stream().mapToInt(c -> c.now().size() - (c.to() - c.from())).sum();
    out.append("@@ -").append(range(from, to - from));
    out.append(" +").append(range(from + shift, to - from + more)).append(" @@\n");
    int at = from;
    for (Change change : changes) {
      all.subList(at, change.from()).forEach(line -> write(' ', line, out));
      all.subList(change.from(), change.to()).forEach(line -> write('-', line, out));
      change.now().forEach(line -> write('+', line, out));
      at = change.to();
    }
    all.subList(at, to).forEach(line -> write(' ', line, out));
    return more;
  }

  private static String range(int from, int count) {
    return (count == 0 ? from : from + 1) + "," + count;
  }

  private static void write(char mark, String line, StringBuilder out) {
    out.append(mark).append(line);
    if (!line.endsWith("\n")) {
      out.append('\n').append(NO_NEWLINE);
    }
  }
}
