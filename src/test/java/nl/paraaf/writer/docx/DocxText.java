package nl.paraaf.writer.docx;

import static nl.paraaf.writer.docx.DocxParts.all;
import static nl.paraaf.writer.docx.DocxParts.attribute;
import static nl.paraaf.writer.docx.DocxParts.children;

import java.util.ArrayList;
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
  private final DocxNumbers numbers;
  private final List<String> lines = new ArrayList<>();
  private final List<String> noteIds = new ArrayList<>();

  private DocxText(DocxParts parts) {
    numbers = new DocxNumbers(parts);
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

  /** What Word prints before a heading or a member; empty before others, list items too. */
  private String number(Element paragraph) {
    String number = numbers.next(paragraph);
    return numbers.byStyle(paragraph) && !number.isEmpty() ? number + " " : "";
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
