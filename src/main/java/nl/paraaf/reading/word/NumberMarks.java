package nl.paraaf.reading.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts as Word counts: what stands before the text of a numbered paragraph. */
final class NumberMarks {
  private static final int LEVELS = 9;
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private final StyleTable styles;
  private final Map<String, Xml> lists = new HashMap<>();
  private final Map<String, Xml> kinds = new HashMap<>();

  /** The numbers reached, by kind of list: lists of one kind count on. */
  private final Map<String, int[]> counts = new HashMap<>();

  /** Lists that were begun, by id and level: the first paragraph of each can start anew. */
  private final Map<String, Boolean> begun = new HashMap<>();

  NumberMarks(Xml part, StyleTable styles) {
    this.styles = styles;
    part.all("w:num").forEach(n -> lists.putIfAbsent(n.attribute("w:numId"), n));
    part.all("w:abstractNum").forEach(n -> kinds.putIfAbsent(n.attribute("w:abstractNumId"), n));
  }

  /** The list of a style, with its level; empty when paragraphs of that style have no number. */
  Optional<StyleLists.ListLevel> ofStyle(String style) {
    return ofStyle(style, "w:numId")
        .filter(lists::containsKey)
        .map(
            id ->
                new StyleLists.ListLevel(
                    id,
                    ofStyle(style, "w:ilvl")
                        .filter(n -> n.matches("\\d"))
                        .map(Integer::valueOf)
                        .orElseGet(() -> levelOfStyle(lists.get(id), style))));
  }

  /** The mark of the next paragraph; empty when it has none. */
  String next(Xml properties, String style) {
    Optional<Xml> own = properties.child("w:numPr");
    String id =
        own.map(n -> n.value("w:numId"))
            .filter(n -> !n.isEmpty())
            .or(() -> ofStyle(style, "w:numId"))
            .orElse("");
    Xml list = lists.get(id);
    if (list == null) {
      return "";
    }
    int level =
        own.map(n -> n.value("w:ilvl"))
            .filter(n -> !n.isEmpty())
            .or(() -> ofStyle(style, "w:ilvl"))
            .filter(n -> n.matches("\\d"))
            .map(Integer::valueOf)
            .orElseGet(() -> levelOfStyle(list, style));
    return mark(id, list, Math.min(level, LEVELS - 1));
  }

  private Optional<String> ofStyle(String style, String key) {
    return styles.find(
        style,
        s ->
            s.child("w:pPr")
                .flatMap(p -> p.child("w:numPr"))
                .map(n -> n.value(key))
                .filter(v -> !v.isEmpty()));
  }

  private int levelOfStyle(Xml list, String style) {
    Xml kind = kinds.get(list.value("w:abstractNumId"));
    for (int i = 0; kind != null && i < LEVELS; i++) {
      if (level(list, kind, i).map(l -> l.value("w:pStyle")).orElse("").equals(style)) {
        return i;
      }
    }
    return 0;
  }

  private String mark(String id, Xml list, int level) {
    String kindId = list.value("w:abstractNumId");
    Xml kind = kinds.get(kindId);
    Optional<Xml> shape = kind == null ? Optional.empty() : level(list, kind, level);
    if (shape.isEmpty()) {
      return "";
    }
    int[] reached = counts.computeIfAbsent(kindId, k -> new int[LEVELS]);
    restart(id, list, reached, level);
    for (int i = 0; i < level; i++) {
      if (reached[i] == 0) {
        reached[i] = start(list, kind, i);
      }
    }
    reached[level] = reached[level] == 0 ? start(list, kind, level) : reached[level] + 1;
    for (int i = level + 1; i < LEVELS; i++) {
      reached[i] = 0;
    }
    return text(list, kind, shape.get(), reached);
  }

  private void restart(String id, Xml list, int[] reached, int level) {
    if (begun.putIfAbsent(id + "/" + level, true) == null) {
      override(list, level)
          .filter(o -> o.has("w:startOverride"))
          .ifPresent(o -> reached[level] = number(o.value("w:startOverride"), 1) - 1);
    }
  }

  private static Optional<Xml> override(Xml list, int level) {
    return list.all("w:lvlOverride")
        .filter(o -> o.attribute("w:ilvl").equals("" + level))
        .findFirst();
  }

  private static Optional<Xml> level(Xml list, Xml kind, int level) {
    return override(list, level)
        .flatMap(o -> o.child("w:lvl"))
        .or(
            () ->
                kind.all("w:lvl")
                    .filter(l -> l.attribute("w:ilvl").equals("" + level))
                    .findFirst());
  }

  private static int start(Xml list, Xml kind, int level) {
    return level(list, kind, level).map(l -> number(l.value("w:start"), 1)).orElse(1);
  }

  private static int number(String text, int otherwise) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }

  private static String text(Xml list, Xml kind, Xml shape, int[] reached) {
    String pattern = shape.value("w:lvlText");
    if (shape.value("w:numFmt").equals("bullet")) {
      return pattern.isEmpty() ? "" : "•";
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean place =
          c == '%' && i + 1 < pattern.length() && "123456789".indexOf(pattern.charAt(i + 1)) >= 0;
      if (place) {
        int level = pattern.charAt(++i) - '1';
        String format = level(list, kind, level).map(l -> l.value("w:numFmt")).orElse("decimal");
        out.append(shown(format, reached[level]));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String shown(String format, int number) {
    return switch (format) {
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> letters(number).toUpperCase(java.util.Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(java.util.Locale.ROOT);
      case "none" -> "";
      default -> "" + number;
    };
  }

  private static String letters(int number) {
    return number < 1 ? "" : ("" + (char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < WORTH.length; i++) {
      for (; rest >= WORTH[i]; rest -= WORTH[i]) {
        out.append(ROMAN[i]);
      }
    }
    return out.toString();
  }
}
