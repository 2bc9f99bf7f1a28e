package nl.paraaf.writer.docx;

import static nl.paraaf.writer.docx.DocxParts.all;
import static nl.paraaf.writer.docx.DocxParts.attribute;
import static nl.paraaf.writer.docx.DocxParts.value;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** The automatic numbers of paragraphs as Word counts them, paragraph after paragraph. */
final class DocxNumbers {
  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, Element> definitions = new HashMap<>();
  private final Map<String, Element> instances = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> started = new HashSet<>();

  DocxNumbers(DocxParts parts) {
    all(parts.root("word/styles.xml"), "style")
        .forEach(s -> styles.put(attribute(s, "styleId"), s));
    Element numbering = parts.root("word/numbering.xml");
    all(numbering, "abstractNum").forEach(d -> definitions.put(attribute(d, "abstractNumId"), d));
    all(numbering, "num").forEach(n -> instances.put(attribute(n, "numId"), n));
  }

  /** Whether the style of a paragraph has a number, as headings and members have. */
  boolean byStyle(Element paragraph) {
    return !ofStyle(paragraph, "numId").isEmpty();
  }

  private String ofStyle(Element paragraph, String what) {
    Element style = styles.get(value(paragraph, "pPr", "pStyle"));
    return style == null ? "" : value(style, "pPr", "numPr", what);
  }

  /** Counts the next paragraph and gives its number as Word prints it; empty without one. */
  String next(Element paragraph) {
    String own = value(paragraph, "pPr", "numPr", "numId");
    String id = own.isEmpty() ? ofStyle(paragraph, "numId") : own;
    if (id.isEmpty() || id.equals("0")) {
      return "";
    }
    String ownLevel = value(paragraph, "pPr", "numPr", "ilvl");
    int level =
        Integer.parseInt("0" + (ownLevel.isEmpty() ? ofStyle(paragraph, "ilvl") : ownLevel));
    String definition = value(instances.get(id), "abstractNumId");
    int[] counts = counters.computeIfAbsent(definition, key -> new int[9]);
    if (started.add(id)) {
      all(instances.get(id), "lvlOverride")
          .forEach(o -> counts[Integer.parseInt(attribute(o, "ilvl"))] = 0);
    }
    counts[level]++;
    Arrays.fill(counts, level + 1, counts.length, 0);
    String text = value(all(definitions.get(definition), "lvl").get(level), "lvlText");
    for (int i = 0; i <= level; i++) {
      String format = value(all(definitions.get(definition), "lvl").get(i), "numFmt");
      text = text.replace("%" + (i + 1), shown(format, counts[i]));
    }
    return text;
  }

  private static String shown(String format, int count) {
    return switch (format) {
      case "lowerLetter" -> "" + (char) ('a' + count - 1);
      case "lowerRoman" -> "i".repeat(count);
      default -> "" + count;
    };
  }
}
