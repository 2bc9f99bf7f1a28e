package nl.paraaf.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the notes from the foot of a page: lines that go on with the count of notes, of which the
 * numbers stand as marks in the text above.
 */
final class FootNotes {
  private static final Pattern START =
      Pattern.compile(
          "\\s*(?:\\[(\\d{1,3})\\]|(\\d{1,3}))(?:(\\s{1,10})(?=[\\p{L}‘’“\"(«]).*)?\\s*");

  private static final Pattern RULE = Pattern.compile("[_—–-]{3,}");
  private static final Pattern NOTE_END = Pattern.compile("[.?!)’”/\\w]$");

  /** No mark but a part of a formula or unit. */
  private static final String NO_MARK = "(?<!CO|NO|SO|CH|NH|[^\\p{L}][HNmM]|km|PM)";

  /**
   * A note.
   *
   * @param number of its mark
   * @param last of the marks of which the texts run into each other; mostly the same
   */
  record Note(int number, int last, List<Line> lines) {}

  /** How many lines of a page may look like notes. */
  private static final int MAX_TRIES = 20;

  /** How many notes may be missing between two that are found. */
  private static final int MAX_MISSED = 8;

  private final List<Note> notes = new ArrayList<>();
  private int expected = 1;

  List<Note> notes() {
    return notes;
  }

  /**
   * Keeps the notes of a page; the lines that are left are the text.
   *
   * @param paged whether it is known where pages end; else a number on a line of its own is none
   */
  List<Line> take(List<Line> page, boolean paged) {
    TreeMap<Integer, Integer> starts = new TreeMap<>();
    for (int i = page.size() - 1; i >= 0 && starts.size() < MAX_TRIES; i--) {
      int number = number(page.get(i));
      boolean bare = number > 0 && page.get(i).stripped().length() <= 3;
      boolean low = !bare || (paged && i >= page.size() / 3);
      if (low && number >= expected && number <= expected + MAX_MISSED && startsBlock(page, i)) {
        starts.putIfAbsent(number, i);
      }
    }
    for (Map.Entry<Integer, Integer> start : starts.entrySet()) {
      if (isMarked(start.getKey(), page, start.getValue())) {
        expected = start.getKey();
        read(page.subList(start.getValue(), page.size()));
        return page.subList(0, start.getValue());
      }
    }
    return page;
  }

  /** The number with which a line begins, when it can be that of a note. */
  private static int number(Line line) {
    Matcher start = START.matcher(line.text());
    if (!start.matches()) {
      return 0;
    }
    return Integer.parseInt(Optional.ofNullable(start.group(1)).orElseGet(() -> start.group(2)));
  }

  private static boolean startsBlock(List<Line> page, int i) {
    return i == 0
        || page.get(i - 1).isBlank()
        || RULE.matcher(page.get(i - 1).stripped()).matches()
        || page.get(i).stripped().length() <= 3
        || number(page.get(i - 1)) > 0
        || NOTE_END.matcher(page.get(i - 1).stripped()).find();
  }

  private boolean isMarked(int number, List<Line> page, int end) {
    String above = page.subList(0, end).stream().map(Line::text).collect(Collectors.joining("\n"));
    return mark(number).matcher(above).find();
  }

  /** The mark of a note: behind a letter or stop, or between brackets. */
  static Pattern mark(int number) {
    return Pattern.compile(
        "\\["
            + number
            + "\\]"
            + "|(?<=[\\p{L})’”»\\]%])"
            + NO_MARK
            + number
            + "(?![\\p{L}\\p{N}%/-]|[.,]\\d)"
            + "|(?<=[\\p{L}\\d)’”»\\]%][.,;:?!])[ \u00a0]?"
            + number
            + "(?=$|[)’”]|\\s+(?:\\p{Lu}|[‘“\"(]|$)|\\s*\\n)");
  }

  private void read(List<Line> lines) {
    List<Line> current = new ArrayList<>();
    int first = expected;
    int last = expected;
    boolean bare = true;
    for (Line line : lines) {
      boolean next = number(line) == (current.isEmpty() && last == first ? first : last + 1);
      if (!line.isBlank() && next && isStart(current)) {
        boolean stacked = bare && last >= first && !current.isEmpty();
        if (!current.isEmpty() && !stacked) {
          notes.add(new Note(first, last, List.copyOf(current)));
          current.clear();
          first = last + 1;
        }
        last = number(line);
        Line words = words(line);
        bare = words.isBlank();
        current.add(words);
      } else if (isBareNumber(line)) {
        // The number of a later note, told apart from its text.
        last = Math.max(last, number(line));
      } else {
        bare &= line.isBlank();
        current.add(line);
      }
    }
    notes.add(new Note(first, last, List.copyOf(current)));
    expected = last + 1;
  }

  private boolean isBareNumber(Line line) {
    int number = number(line);
    return number > 0 && number < expected + 40 && line.stripped().length() <= 3;
  }

  /** A number in the middle of a note begins a new one only after a full stop or an empty line. */
  private static boolean isStart(List<Line> current) {
    if (current.isEmpty()) {
      return true;
    }
    Line before = current.get(current.size() - 1);
    return before.isBlank() || NOTE_END.matcher(before.stripped()).find();
  }

  private static Line words(Line line) {
    Matcher start = START.matcher(line.text());
    if (!start.matches() || start.group(3) == null) {
      return line.part(line.text().length(), line.text().length());
    }
    return line.part(start.end(3), line.text().length());
  }
}
