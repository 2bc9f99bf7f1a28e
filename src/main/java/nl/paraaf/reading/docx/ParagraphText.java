package nl.paraaf.reading.docx;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.manuscript.Passage.NoteMark;
import nl.paraaf.manuscript.Passage.Stretch;
import nl.paraaf.manuscript.Passage.StretchKind;

/** The text of one paragraph while it is read. */
final class ParagraphText {
  private static final String SHIFTABLE = "0123456789x";
  private static final String LOW = "₀₁₂₃₄₅₆₇₈₉ₓ";
  private static final String HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹ˣ";

  /** A note, and where its mark stands. */
  record Note(int offset, String mark, Element body, String label) {}

  /** A part of the paragraph that is read by itself. */
  record Slice(String text, List<NoteMark> marks, List<Stretch> stretches, List<Note> notes) {}

  private final StringBuilder out = new StringBuilder();
  private final List<Note> notes = new ArrayList<>();
  private final List<NoteMark> typedMarks = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Element> boxes = new ArrayList<>();
  private int page;

  /** Adds text that stands on the given page, on the line, below or above it. */
  void add(String text, String vertical, int onPage) {
    if (page == 0 && !text.isBlank()) {
      page = onPage;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\u00ad') {
        out.append(shifted(c, vertical));
      }
    }
  }

  private static char shifted(char c, String vertical) {
    int at = SHIFTABLE.indexOf(c);
    return switch (vertical) {
      case "subscript" -> at < 0 ? c : LOW.charAt(at);
      case "superscript" -> at < 0 ? c : HIGH.charAt(at);
      default -> c;
    };
  }

  int length() {
    return out.length();
  }

  /** The last characters, at the most as many as asked. */
  String tail(int length) {
    return out.substring(Math.max(0, out.length() - length));
  }

  int page() {
    return page;
  }

  void note(String mark, Element body, String label) {
    notes.add(new Note(out.length(), mark, body, label));
  }

  /** A mark that was typed, of a note that nobody can find. */
  void typedMark(String mark) {
    typedMarks.add(new NoteMark(out.length(), mark));
  }

  void stretch(StretchKind kind, int from, String path) {
    if (from < out.length()) {
      stretches.add(new Stretch(kind, from, out.length(), path));
    }
  }

  void box(Element content) {
    boxes.add(content);
  }

  List<Element> boxes() {
    return boxes;
  }

  /** The parts between empty lines: who types in a browser makes paragraphs so. */
  List<Slice> slices() {
    List<Slice> slices = new ArrayList<>();
    int from = 0;
    while (from < out.length()) {
      int gap = out.indexOf("\n\n", from);
      int to = gap < 0 ? out.length() : gap;
      addSlice(from, to, slices);
      from = to + 1;
    }
    if (slices.isEmpty() && !notes.isEmpty()) {
      slices.add(new Slice("", List.of(), List.of(), List.copyOf(notes)));
    }
    return slices;
  }

  private void addSlice(int start, int end, List<Slice> slices) {
    int from = start;
    int to = end;
    while (from < to && isSpace(out.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(out.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      slices.add(slice(from, to, start, end));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }

  /**
   * A part of the text.
   *
   * @param reachFrom from here on notes belong to it
   */
  private Slice slice(int from, int to, int reachFrom, int reachTo) {
    List<NoteMark> marks = new ArrayList<>();
    List<Note> own = new ArrayList<>();
    for (Note note : notes) {
      if (reachFrom <= note.offset() && note.offset() <= reachTo) {
        own.add(note);
        marks.add(new NoteMark(within(note.offset(), from, to) - from, note.mark()));
      }
    }
    for (NoteMark mark : typedMarks) {
      if (reachFrom <= mark.offset() && mark.offset() <= reachTo) {
        marks.add(new NoteMark(within(mark.offset(), from, to) - from, mark.mark()));
      }
    }
    marks.sort((a, b) -> Integer.compare(a.offset(), b.offset()));
    List<Stretch> parts = new ArrayList<>();
    for (Stretch stretch : stretches) {
      int a = within(stretch.from(), from, to);
      int b = within(stretch.to(), from, to);
      if (a < b) {
        parts.add(new Stretch(stretch.kind(), a - from, b - from, stretch.path()));
      }
    }
    parts.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return new Slice(out.substring(from, to), marks, parts, own);
  }

  private static int within(int offset, int from, int to) {
    return Math.max(from, Math.min(to, offset));
  }
}
