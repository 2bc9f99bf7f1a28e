package nl.paraaf.intake.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.manuscript.Passage;
import nl.paraaf.manuscript.Passage.Kind;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Markdown of any kind as a manuscript, whatever the templates would make of it. */
public final class MarkdownText {
  private final String file;
  private final List<Passage> passages = new ArrayList<>();
  private final Map<String, FootnoteDefinition> notes = new HashMap<>();
  private final Set<Node> read = new HashSet<>();
  private final String[] lines;
  private final Map<Object, Integer> numbers = new HashMap<>();
  private int groups;

  private MarkdownText(String file, String text) {
    this.file = file;
    this.lines = text.split("\r\n|\r|\n", -1);
  }

  /**
   * Reads one file.
   *
   * @param file the file's name as the user knows it
   * @return empty, with a diagnostic, when the text would take too long to read
   */
  public static Optional<Manuscript> read(String file, String text, Diagnostics diagnostics) {
    String body = withoutFrontMatter(text);
    Diagnostics faults = new Diagnostics();
    Node document = MarkdownReader.tree(file, body, new Faults(file, body, 0, faults));
    diagnostics.addAll(faults.sorted());
    if (faults.hasErrors()) {
      return Optional.empty();
    }
    MarkdownText reading = new MarkdownText(file, body);
    reading.notes(document);
    reading.blocks(document, new Spot(Kind.PARAGRAPH, 0, 0, 0));
    return Optional.of(new Manuscript(file, reading.passages, false));
  }

  /** What stands between dashes at the top is not text; the lines stay, so that places hold. */
  private static String withoutFrontMatter(String text) {
    String[] lines = text.split("\r\n|\r|\n", -1);
    if (!lines[0].stripTrailing().equals("---")) {
      return text;
    }
    for (int end = 1; end < lines.length; end++) {
      if (lines[end].stripTrailing().matches("---|\\.\\.\\.")) {
        return "\n".repeat(end + 1)
            + String.join("\n", List.of(lines).subList(end + 1, lines.length));
      }
    }
    return text;
  }

  private record Spot(Kind kind, int group, int index, int depth) {
    Spot then() {
      return kind == Kind.ITEM ? new Spot(Kind.PARAGRAPH, group, index, depth) : this;
    }
  }

  private void notes(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition definition) {
        notes.putIfAbsent(definition.getLabel(), definition);
      }
    }
  }

  private void blocks(Node parent, Spot spot) {
    Spot at = spot;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, at);
      at = node instanceof Paragraph ? at.then() : at;
    }
  }

  /** Code, HTML and definitions are no text. */
  private void block(Node node, Spot spot) {
    if (node instanceof Heading heading) {
      add(node, new Spot(Kind.HEADING, 0, 0, heading.getLevel()));
    } else if (node instanceof Paragraph || node instanceof BoxBlock.Title) {
      Kind kind = node instanceof Paragraph ? spot.kind() : Kind.BOX_TITLE;
      add(node, new Spot(kind, spot.group(), spot.index(), spot.depth()));
    } else if (node instanceof ListBlock) {
      list(node, spot);
    } else if (node instanceof TableBlock) {
      table(node);
    } else if (node instanceof BlockQuote || node instanceof BoxBlock) {
      blocks(node, spot);
    }
  }

  private void list(Node list, Spot spot) {
    int group = ++groups;
    int index = 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      blocks(item, new Spot(Kind.ITEM, group, ++index, spot.depth() + 1));
    }
  }

  private void table(Node table) {
    int group = ++groups;
    int index = 0;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        index += part instanceof TableHead ? 0 : 1;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          if (cell instanceof TableCell) {
            add(cell, new Spot(Kind.CELL, group, index, 0));
          }
        }
      }
    }
  }

  private void add(Node node, Spot spot) {
    InlineReader inlines = new InlineReader(lines);
    inlines.read(node);
    if (!inlines.text().isBlank()) {
      passages.add(
          new Passage(
              spot.kind(),
              inlines.text(),
              spot.group(),
              spot.index(),
              spot.depth(),
              inlines.marks().stream()
                  .map(m -> new Passage.NoteMark(m.offset(), String.valueOf(number(m))))
                  .toList(),
              inlines.stretches(),
              (from, to) -> inlines.span(file, from, to)));
    }
    for (InlineReader.Mark mark : inlines.marks()) {
      note(mark, new Spot(Kind.NOTE, 0, number(mark), 0));
    }
  }

  private void note(InlineReader.Mark mark, Spot spot) {
    if (mark.note() != null) {
      add(mark.note(), spot);
      return;
    }
    Node note = notes.get(mark.label());
    if (note != null && read.add(note)) {
      blocks(note, spot);
    }
  }

  /** Notes are numbered in the order of their marks. */
  private int number(InlineReader.Mark mark) {
    Object key = mark.note() == null ? mark.label() : mark.note();
    return numbers.computeIfAbsent(key, k -> numbers.size() + 1);
  }
}
