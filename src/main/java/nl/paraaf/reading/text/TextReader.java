package nl.paraaf.reading.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static final Pattern TITLE =
      Pattern.compile("(?:\\d+(?:\\.\\d+)*\\.? )?\\p{Lu}.*[^.,;:?!]");

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
    pages.forEach(page -> lines.addAll(notes.take(page, pages.size() > 1)));
    List<Piece> pieces = new Blocks(lines, joiner).read(lines);
    pieces.removeIf(piece -> piece.text().length() == 0);
    put(pieces, notes.notes(), joiner);
    return new Manuscript(file, passages, false);
  }

  /** Puts each note behind the passage with its first mark. */
  private void put(List<Piece> pieces, List<FootNotes.Note> notes, Joiner joiner) {
    Deque<Integer> numbers = new ArrayDeque<>();
    Map<Integer, FootNotes.Note> byNumber = new LinkedHashMap<>();
    for (FootNotes.Note note : notes) {
      byNumber.put(note.number(), note);
      for (int number = note.number(); number <= note.last(); number++) {
        numbers.add(number);
      }
    }
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      List<NoteMark> marks = takeMarks(piece.text(), numbers);
      add(piece, kind(pieces, i), marks);
      for (NoteMark mark : marks) {
        FootNotes.Note note = byNumber.remove(Integer.valueOf(mark.mark()));
        if (note != null) {
          addNote(note, joiner);
        }
      }
    }
    byNumber.values().forEach(note -> addNote(note, joiner));
  }

  /** Takes marks out of a text, as far as they come in the order of the numbers. */
  private static List<NoteMark> takeMarks(Traced text, Deque<Integer> numbers) {
    List<NoteMark> marks = new ArrayList<>();
    int from = 0;
    while (!numbers.isEmpty()) {
      Matcher mark = FootNotes.mark(numbers.element()).matcher(text.toString());
      if (!mark.find(from)) {
        return marks;
      }
      text.remove(mark.start(), mark.end());
      from = mark.start();
      marks.add(new NoteMark(from, String.valueOf(numbers.remove())));
    }
    return marks;
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
    boolean title = text.length() <= 90 && TITLE.matcher(text).matches();
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
