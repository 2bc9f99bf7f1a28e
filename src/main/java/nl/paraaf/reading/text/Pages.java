package nl.paraaf.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Cuts a text in pages, and leaves out what is printed on each of them. */
final class Pages {
  /** How many lines at the top and at the foot of a page can repeat. */
  private static final int ZONE = 4;

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:[-–] ?)?(?:(?:pagina|blz\\.?|page) *)?\\d{1,4}(?: *(?:van|/|of|\\|) *\\d{1,4})?"
              + "(?: ?[-–])?");

  private static final Pattern FULL_NUMBER =
      Pattern.compile("(?i)(?:pagina|blz\\.?|page) *\\d{1,4} *(?:van|/|of) *\\d{1,4}");

  private Pages() {}

  /** The lines of each page. */
  static List<List<Line>> of(String text) {
    List<List<Line>> pages = new ArrayList<>();
    pages.add(new ArrayList<>());
    int offset = 0;
    while (offset <= text.length()) {
      int end = end(text, offset);
      String line = text.substring(offset, end);
      int column = 0;
      for (int feed = line.indexOf('\f'); feed >= 0; feed = line.indexOf('\f', column)) {
        add(pages, offset, column, line.substring(column, feed));
        pages.add(new ArrayList<>());
        column = feed + 1;
      }
      add(pages, offset, column, line.substring(column));
      offset = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return pages.size() == 1 ? List.of(withoutNumbers(pages.get(0))) : withoutFurniture(pages);
  }

  private static int end(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static void add(List<List<Line>> pages, int offset, int column, String text) {
    pages
        .get(pages.size() - 1)
        .add(new Line(offset + column, column, text.replace('\u000b', ' '), pages.size()));
  }

  /** The offsets at which the lines of a text begin. */
  static int[] starts(String text) {
    return IntStream.concat(
            IntStream.of(0), LINE_END.matcher(text).results().mapToInt(MatchResult::end))
        .toArray();
  }

  /** Without form feeds only a line that can be nothing else is the number of a page. */
  private static List<Line> withoutNumbers(List<Line> lines) {
    return lines.stream().filter(line -> !FULL_NUMBER.matcher(line.stripped()).matches()).toList();
  }

  private static List<List<Line>> withoutFurniture(List<List<Line>> pages) {
    Map<String, Integer> seen = new HashMap<>();
    long filled = pages.stream().filter(p -> p.stream().anyMatch(l -> !l.isBlank())).count();
    for (List<Line> page : pages) {
      Set<String> here = new HashSet<>();
      zone(page).forEach(line -> here.add(shape(line)));
      here.forEach(shape -> seen.merge(shape, 1, Integer::sum));
    }
    List<List<Line>> kept = new ArrayList<>();
    for (List<Line> page : pages) {
      List<Line> zone = zone(page);
      kept.add(
          page.stream()
              .filter(line -> !zone.contains(line) || !isFurniture(line, seen, filled))
              .toList());
    }
    return kept;
  }

  private static boolean isFurniture(Line line, Map<String, Integer> seen, long pages) {
    boolean repeated = seen.get(shape(line)) >= Math.max(2, (pages + 1) / 2);
    boolean isNumber = NUMBER.matcher(line.stripped()).matches();
    return FULL_NUMBER.matcher(line.stripped()).matches()
        || (repeated && (isNumber || line.text().chars().anyMatch(Character::isLetter)));
  }

  private static String shape(Line line) {
    String words = SPACES.matcher(line.stripped()).replaceAll(" ");
    return NUMBER.matcher(words).matches() ? "#" : FULL_NUMBER.matcher(words).replaceAll("#");
  }

  private static List<Line> zone(List<Line> page) {
    List<Line> filled = page.stream().filter(line -> !line.isBlank()).toList();
    if (filled.size() <= 2 * ZONE) {
      return filled;
    }
    List<Line> zone = new ArrayList<>(filled.subList(0, ZONE));
    zone.addAll(filled.subList(filled.size() - ZONE, filled.size()));
    return zone;
  }
}
