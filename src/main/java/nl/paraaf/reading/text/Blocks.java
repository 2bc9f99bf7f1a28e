package nl.paraaf.reading.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.manuscript.Passage.Kind;

/** Puts lines together in paragraphs, items and cells. */
final class Blocks {
  private static final Pattern RULE = Pattern.compile("[\\s_=+|*·—–-]{3,}");

  /** Longest line that can be one of a table of contents. */
  private static final int MAX_LEADER = 400;

  private static final Pattern CONTENTS = Pattern.compile(".*(?:\\. ?){5,}\\s*\\d*\\s*");

  private static final Pattern ITEM =
      Pattern.compile("\\s*((?:[•●▪■◦○‣·*–-]|o(?= {2}))\\s+|(?:\\d{1,2}|[a-z])[.)]\\s+)(?=\\S).*");

  /** After these words something must follow. */
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?:[,(]|\\b(?:de|het|een|van|door|met|en|of|in|op|aan|te|dat|die|voor|bij|om|als|is|zijn"
              + "|uit|tot|tussen|over|naar|onder|dan|ook|niet|heeft|hebben|nr\\.|artikel))$");

  private static final Pattern CUT_WORD = Pattern.compile("[\\p{L}\\p{N}₂ₓ]-$");
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!:][)’”\"]?\\d{0,3}$");

  private static final Pattern BARE_MARK = Pattern.compile("\\s*(?:[•●▪■◦○‣]|\\d{1,2}\\.)\\s*");

  private record Level(int indent, boolean numbered, int group, int[] items) {}

  private final Joiner joiner;
  private final int edge;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Piece> margin = new ArrayList<>();
  private final Deque<Level> levels = new ArrayDeque<>();
  private int groups;
  private Piece open;
  private Line before;
  private Line markOnly;
  private Table table;

  Blocks(List<Line> lines, Joiner joiner) {
    this.joiner = joiner;
    this.edge = rightEdge(lines);
  }

  /** The column where lines end, when they are wrapped; 0 when each line is a paragraph. */
  private static int rightEdge(List<Line> lines) {
    int[] ends =
        lines.stream()
            .filter(l -> l.stripped().length() >= 40)
            .mapToInt(Line::end)
            .sorted()
            .toArray();
    if (ends.length == 0) {
      return lines.stream().mapToInt(Line::end).max().orElse(0);
    }
    int wide = ends[ends.length * 9 / 10];
    return wide > 220 ? 0 : wide;
  }

  List<Piece> read(List<Line> lines) {
    lines.forEach(this::line);
    close();
    return pieces;
  }

  private void line(Line line) {
    boolean newPage = before != null && line.page() != before.page();
    if (line.isBlank() || RULE.matcher(line.text()).matches()) {
      // At the top and foot of a page nothing is known of a blank line but that it is there.
      before = newPage ? before : line;
      return;
    }
    if (line.text().length() < MAX_LEADER && CONTENTS.matcher(line.text()).matches()) {
      return;
    }
    if (newPage ? !goesOn(line) : before != null && before.isBlank()) {
      closeBlock(line);
    }
    Line rest = markOnly == null ? line : withMark(line);
    if (BARE_MARK.matcher(rest.text()).matches()) {
      closeBlock(line);
      markOnly = rest;
    } else {
      words(rest);
    }
    before = line;
  }

  /** The mark of an item stood on a line of its own. */
  private Line withMark(Line line) {
    close();
    startItem(markOnly.indent(), markOnly.stripped().matches("\\d.*"), line.page());
    markOnly = null;
    return line;
  }

  private boolean goesOn(Line line) {
    if (open == null || open.text().length() == 0) {
      return false;
    }
    char first = line.stripped().charAt(0);
    return Character.isLowerCase(first) && !".?!:;".contains(open.text().tail(1));
  }

  private void words(Line line) {
    Matcher item = ITEM.matcher(line.text());
    if (item.matches() && isItem(item.group(1).strip())) {
      close();
      startItem(line.indent(), Character.isLetterOrDigit(item.group(1).charAt(0)), line.page());
      append(line.part(item.end(1), line.text().length()));
      return;
    }
    List<Line> parts = Rows.parts(line);
    if (Rows.isProseWithMargin(parts)) {
      Line note = parts.get(1);
      margin.add(piece(Kind.LETTERHEAD, note, 0, 0));
      prose(parts.get(0));
    } else if (parts.size() > 1 && !isOpenItem()) {
      row(parts);
    } else if (table != null) {
      row(parts);
    } else {
      prose(line);
    }
  }

  private boolean isOpenItem() {
    return open != null && open.kind() == Kind.ITEM;
  }

  /** In running text a line can begin with a dash or with a number and a stop. */
  private boolean isItem(String mark) {
    boolean inParagraph =
        open != null && open.kind() == Kind.PARAGRAPH && before != null && !before.isBlank();
    boolean dash = (mark.equals("-") || mark.equals("–"));
    boolean endedSentence = open == null || ".?!:;".contains(open.text().tail(1));
    return !inParagraph
        || endedSentence
        || !(dash || Character.isLetterOrDigit(mark.charAt(0)))
        || isShort(before);
  }

  private boolean isShort(Line line) {
    return edge == 0 || line.end() < edge * 0.72;
  }

  private void prose(Line line) {
    if (open != null && before != null && !before.isBlank() && breaksBefore(line)) {
      close();
    }
    if (open == null) {
      open = paragraph(line);
      pieces.add(open);
    }
    append(line);
  }

  private void append(Line line) {
    joiner.join(open.text(), line);
  }

  /** A short line ends a paragraph, when the next one can begin one. */
  private boolean breaksBefore(Line line) {
    char first = line.stripped().charAt(0);
    boolean canBegin = Character.isUpperCase(first) || "‘’“\"'(".indexOf(first) >= 0;
    boolean sentenceEnds = SENTENCE_END.matcher(before.stripped()).find();
    if (edge == 0) {
      return true;
    }
    if (CUT_WORD.matcher(before.stripped()).find()) {
      return false;
    }
    boolean numberBegins = Character.isDigit(first) && sentenceEnds;
    boolean shortLine = isShort(before) && !OPEN_END.matcher(before.stripped()).find();
    return (canBegin || numberBegins) && (shortLine || (sentenceEnds && before.end() < edge * 0.9));
  }

  /** A paragraph by itself, or one that belongs to the item above it. */
  private Piece paragraph(Line line) {
    if (!levels.isEmpty() && line.indent() > levels.element().indent()) {
      Level level = levels.element();
      return new Piece(
          Kind.PARAGRAPH,
          new Traced(),
          level.group(),
          level.items()[0],
          levels.size(),
          line.page());
    }
    levels.clear();
    return new Piece(Kind.PARAGRAPH, new Traced(), 0, 0, 0, line.page());
  }

  private void startItem(int indent, boolean numbered, int page) {
    while (!levels.isEmpty()
        && (levels.element().indent() > indent + 1
            || (Math.abs(levels.element().indent() - indent) <= 1
                && levels.element().numbered() != numbered))) {
      levels.pop();
    }
    if (levels.isEmpty() || levels.element().indent() < indent - 1) {
      levels.push(new Level(indent, numbered, ++groups, new int[1]));
    }
    Level level = levels.element();
    open =
        new Piece(Kind.ITEM, new Traced(), level.group(), ++level.items()[0], levels.size(), page);
    pieces.add(open);
  }

  private Piece piece(Kind kind, Line line, int group, int index) {
    Traced text = new Traced();
    text.addLine(line.text(), line.offset());
    text.strip();
    return new Piece(kind, text, group, index, 0, line.page());
  }

  private void row(List<Line> parts) {
    if (table == null) {
      close();
      levels.clear();
      table = new Table(++groups, joiner);
    }
    table.add(parts, pieces);
  }

  private void closeBlock(Line next) {
    boolean stillTable = table != null && Rows.parts(next).size() > 1;
    if (table != null) {
      table.endRow();
    }
    if (!stillTable) {
      table = null;
    }
    open = null;
  }

  private void close() {
    open = null;
    table = null;
    pieces.addAll(margin);
    margin.clear();
  }
}
