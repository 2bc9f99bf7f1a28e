package nl.paraaf.reading.docx;

import java.util.EnumMap;
import java.util.Map;

/** What is in the file but not in the text, with the first paragraph of each kind. */
final class Leftovers {
  /** What can be left. */
  enum Kind {
    CHANGE,
    COMMENT,
    HIDDEN
  }

  private final Map<Kind, Integer> first = new EnumMap<>(Kind.class);
  private int line = 1;

  /** From here on, what is found stands in this paragraph. */
  void in(int paragraph) {
    line = paragraph;
  }

  void found(Kind kind) {
    first.putIfAbsent(kind, line);
  }

  /** By kind, the number of the first paragraph. */
  Map<Kind, Integer> first() {
    return first;
  }
}
