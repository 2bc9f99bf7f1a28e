package nl.paraaf.writer.docx;

import static nl.paraaf.writer.docx.DocxParts.all;
import static nl.paraaf.writer.docx.DocxParts.attribute;
import static nl.paraaf.writer.docx.DocxParts.children;
import static nl.paraaf.writer.docx.DocxParts.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.paraaf.document.TextPrinter;
import org.w3c.dom.Element;

/**
 * The words of a DOCX in the form of {@link TextPrinter}: what a reader of the text sees, with the
 * numbers of headings, articles and members as Word would count them. Heads and feet of pages and
 * comments are left out.
 */
public final class DocxText {
  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, Element> definitions = new HashMap<>();
  private final Map<String, String> definitionOf = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> noteIds = new ArrayList<>();

  private DocxText(DocxParts parts) {
    all(parts.root("word/styles.xml"), "style")
        .forEach(s -> styles.put(attribute(s, "styleId"), s));
    Element numbering = parts.root("word/numbering.xml");
    all(numbering, "abstractNum").forEach(d -> definitions.put(attribute(d, "abstractNumId"), d));
    all(numbering, "num")
        .forEach(n -> definitionOf.put(attribute(n, "numId"), value(n, "abstractNumId")));
  }

  /** The text, a line for each paragraph, footnotes at the end. */
  public static String print(byte[] docx) {
    DocxParts parts = new DocxParts(docx);
    DocxText text = new DocxText(parts);
    text.paragraphs(parts.root("word/document.xml"));
    Map<String, Element> notes =
        all(parts.root("word/footnotes.xml"), "footnote").stream()
            .collect(Collectors.toMap(n -> attribute(n, "id"), n -> n));
    for (int i = 0; i < text.noteIds.size(); i++) {
      Element note = notes.get(text.noteIds.get(i));
      String words =
          all(note, "p").stream()
              .map(text::inline)
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .collect(Collectors.joining(" "));
      text.lines.add("[" + (i + 1) + "] " + words);
    }
    return String.join("\n", text.lines) + "\n";
  }

  private void paragraphs(Element from) {
    for (Element paragraph : all(from, "p")) {
      String line = (number(paragraph) + inline(paragraph)).strip();
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
  }

  /**
   * What Word prints before a paragraph whose style has a number; list items have no such style.
   */
  private String number(Element paragraph) {
    Element style = styles.get(value(paragraph, "pPr", "pStyle"));
    if (style == null || value(style, "pPr", "numPr", "numId").isEmpty()) {
      return "";
    }
    String own = value(paragraph, "pPr", "numPr", "numId");
    String id = own.isEmpty() ? value(style, "pPr", "numPr", "numId") : own;
    if (id.equals("0")) {
      return "";
    }
    Element definition = definitions.get(definitionOf.get(id));
    int level = Integer.parseInt("0" + value(style, "pPr", "numPr", "ilvl"));
    int[] counts = counters.computeIfAbsent(definitionOf.get(id), key -> new int[9]);
    counts[level]++;
    Arrays.fill(counts, level + 1, counts.length, 0);
    String format = value(all(definition, "lvl").get(level), "lvlText");
    for (int i = 0; i <= level; i++) {
      format = format.replace("%" + (i + 1), String.valueOf(counts[i]));
    }
    return format.isEmpty() ? "" : format + " ";
  }

  private String inline(Element from) {
    StringBuilder out = new StringBuilder();
    for (Element element : children(from)) {
      switch (element.getLocalName()) {
        case "t" -> out.append(element.getTextContent());
        case "tab", "br" -> out.append(' ');
        case "softHyphen" -> out.append('\u00ad');
        case "noBreakHyphen" -> out.append('\u2011');
        case "footnoteReference" -> {
          noteIds.add(attribute(element, "id"));
          out.append('[').append(noteIds.size()).append(']');
        }
        case "r", "hyperlink", "sdt", "sdtContent", "ins" -> out.append(inline(element));
        default -> {
          // Properties, field codes, bookmarks, comments: no words.
        }
      }
    }
    return out.toString();
  }
}
