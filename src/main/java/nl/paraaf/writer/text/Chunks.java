package nl.paraaf.writer.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of text in chunks with an empty line between. */
final class Chunks {
  private final List<String> lines = new ArrayList<>();

  /** Adds a chunk; one without lines adds nothing. */
  void add(List<String> chunk) {
    if (chunk.isEmpty()) {
      return;
    }
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.addAll(chunk);
  }

  List<String> lines() {
    return lines;
  }

  /** The lines behind a mark, the later ones indented by a number of spaces. */
  static List<String> marked(String mark, int indent, List<String> lines) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < Math.max(1, lines.size()); i++) {
      String line = i < lines.size() ? lines.get(i) : "";
      String start = i == 0 ? mark : line.isEmpty() ? "" : " ".repeat(indent);
      out.add((start + line).stripTrailing());
    }
    return out;
  }

  /** The lines with the same start before each. */
  static List<String> quoted(List<String> lines) {
    return lines.stream().map(l -> l.isEmpty() ? ">" : "> " + l).toList();
  }
}
