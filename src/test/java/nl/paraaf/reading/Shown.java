package nl.paraaf.reading;

import java.util.List;
import java.util.stream.Collectors;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;

/** A manuscript as lines, to hold against expected ones. */
public final class Shown {
  private Shown() {}

  /** Of each passage its kind, place in a list or table, text, and marks of notes. */
  public static String of(Manuscript text) {
    return text.passages().stream().map(p -> line(p) + "\n").collect(Collectors.joining());
  }

  private static String line(Passage p) {
    String place = p.group() > 0 || p.index() > 0 ? " " + p.group() + "." + p.index() : "";
    String level = p.level() > 0 ? " n" + p.level() : "";
    StringBuilder marked = new StringBuilder(p.text());
    List<Passage.NoteMark> notes = p.notes();
    for (int i = notes.size() - 1; i >= 0; i--) {
      marked.insert(notes.get(i).offset(), "{" + notes.get(i).mark() + "}");
    }
    return p.kind() + place + level + ": " + marked.toString().replace("\n", "⏎");
  }
}
