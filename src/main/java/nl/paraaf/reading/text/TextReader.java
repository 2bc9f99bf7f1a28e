package nl.paraaf.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import nl.paraaf.manuscript.Passage.NoteMark;
import nl.paraaf.source.Position;
import nl.paraaf.source.Span;

/** Reads plain text as a manuscript. */
public final class TextReader {
  private static final Pattern CAPTION = Pattern.compile("(?:Tabel|Figuur|Grafiek) \\d+[.:].*");
  private static final Pattern BOX = Pattern.compile("(?:Tekst)?(?:[Bb]ox|[Kk]ader) \\d+[.:].*");

  private final String file;
  private final int[] starts;
  private final List<Passage> passages = new ArrayList<>();

  private TextReader(String file, String text) {
    this.file = file;
    this.starts = Pages.starts(text);
  }

  /**
   * Reads one text.
   *
   * @param file the file's name as the user knows it
   */
  public static Manuscript read(String file, String text) {
    return new TextReader(file, text).read(text);
  }

  private Manuscript read(String text) {
    List<List<Line>> pages = Pages.of(text);
    List<Line> all = pages.stream().flatMap(List::stream).toList();
    Joiner joiner = new Joiner(all);
    FootNotes notes = new FootNotes();
    List<Line> lines = new ArrayList<>();
    pages.forEach(page -> lines.addAll(notes.take(page)));
    List<Piece> pieces = new Blocks(lines, joiner).read(lines);
    pieces.removeIf(piece -> piece.text().length() == 0);
    put(pieces, new ArrayList<>(notes.notes()), joiner);
    return new Manuscript(file, passages, false);
  }

  /** Puts each note behind the passage with its mark. */
  private void put(List<Piece> pieces, List<FootNotes.Note> notes, Joiner joiner) {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      List<NoteMark> marks = new ArrayList<>();
      List<FootNotes.Note> here = new ArrayList<>();
      boolean found = true;
      while (!notes.isEmpty() && found) {
        found = takeMarks(piece.text(), notes.get(0), marks);
        if (found) {
          here.add(notes.remove(0));
        }
      }
      add(piece, kind(pieces, i), marks);
      here.forEach(note -> addNote(note, joiner));
    }
    notes.forEach(note -> addNote(note, joiner));
  }

  /** Takes the marks of a note out of a text; false when the first is not there. */
  private static boolean takeMarks(Traced text, FootNotes.Note note, List<NoteMark> marks) {
    boolean any = false;
    for (int number = note.number(); number <= note.last(); number++) {
      Matcher mark = FootNotes.mark(number).matcher(text.toString());
      int from = marks.isEmpty() ? 0 : marks.get(marks.size() - 1).offset();
      if (mark.find(Math.min(from, text.length()))) {
        text.remove(mark.start(), mark.end());
        marks.add(new NoteMark(mark.start(), String.valueOf(number)));
        any = true;
      }
    }
    return any;
  }

  private void addNote(FootNotes.Note note, Joiner joiner) {
    Traced text = new Traced();
    note.lines().stream().filter(line -> !line.isBlank()).forEach(line -> joiner.join(text, line));
    if (text.length() > 0) {
      add(new Piece(Kind.NOTE, text, 0, note.number(), 0, 1), Kind.NOTE, List.of());
    }
  }

  private static Kind kind(List<Piece> pieces, int i) {
    Piece piece = pieces.get(i);
    String text = piece.text().toString();
    if (piece.kind() != Kind.PARAGRAPH || piece.group() > 0) {
      return piece.kind();
    }
    if (CAPTION.matcher(text).matches()) {
      return Kind.CAPTION;
    }
    if (BOX.matcher(text).matches()) {
      return Kind.BOX_TITLE;
    }
    boolean title =
        text.length() <= 90 && text.matches("(?:\\d+(?:\\.\\d+)*\\.? )?\\p{Lu}.*[^.,;:?!]");
    boolean prose = i + 1 < pieces.size() && pieces.get(i + 1).text().length() >= 100;
    return title && prose ? Kind.HEADING : Kind.PARAGRAPH;
  }

  private void add(Piece piece, Kind kind, List<NoteMark> marks) {
    Traced text = piece.text();
    int level = kind == Kind.HEADING ? 1 : piece.level();
    passages.add(
        new Passage(
            kind,
            text.toString(),
            piece.group(),
            piece.index(),
            level,
            marks,
            List.of(),
            (from, to) -> span(text, from, to)));
  }

  private Span span(Traced text, int from, int to) {
    int last = text.length() - 1;
    int start = text.origin(Math.max(0, Math.min(from, last)));
    int end = text.origin(Math.max(0, Math.min(Math.max(from, to - 1), last))) + 1;
    return new Span(file, position(start), position(Math.max(start + 1, end)));
  }

  private Position position(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - starts[line] + 1);
  }
}
