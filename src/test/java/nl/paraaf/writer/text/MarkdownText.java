package nl.paraaf.writer.text;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Reads Markdown back with an independent reader, as words and as the kinds of its nodes. */
public final class MarkdownText {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), FootnotesExtension.create());
  private static final String SCRIPTS = "₀₁₂₃₄₅₆₇₈₉ₓ";
  private static final String PLAIN = "0123456789x";

  private final StringBuilder out = new StringBuilder();
  private final boolean structure;

  private MarkdownText(boolean structure) {
    this.structure = structure;
  }

  /** The words below the first thematic break, each kind of white space as one space. */
  public static String words(String markdown) {
    MarkdownText text = new MarkdownText(false);
    text.below(parse(markdown));
    return fold(text.out.toString());
  }

  /** The kinds of all nodes, nested, without their text and without where lines end. */
  static String structure(String markdown) {
    MarkdownText text = new MarkdownText(true);
    text.below(parse(markdown));
    return text.out.toString();
  }

  /** Text as {@link #words} gives it. */
  public static String fold(String text) {
    String plain =
        text.chars()
            .mapToObj(
                c -> {
                  int at = SCRIPTS.indexOf(c);
                  return String.valueOf(at < 0 ? (char) c : PLAIN.charAt(at));
                })
            .collect(Collectors.joining());
    return plain.replaceAll("[\\s\\u00a0\\u2028\\u2029]+", " ").strip();
  }

  private static Node parse(String markdown) {
    return Parser.builder().extensions(EXTENSIONS).build().parse(markdown);
  }

  private void below(Node document) {
    Node child = document.getFirstChild();
    while (!(child instanceof ThematicBreak)) {
      child = child.getNext();
    }
    for (Node node = child.getNext(); node != null; node = node.getNext()) {
      walk(node);
    }
  }

  private void walk(Node node) {
    if (structure) {
      shape(node);
    } else {
      read(node);
    }
  }

  private void shape(Node node) {
    if (node instanceof Text || node instanceof SoftLineBreak) {
      return;
    }
    out.append(node.getClass().getSimpleName()).append('(');
    children(node);
    out.append(')');
  }

  private void read(Node node) {
    if (node instanceof Text text) {
      out.append(text.getLiteral());
    } else if (node instanceof FootnoteReference reference) {
      out.append('[').append(reference.getLabel()).append(']');
    } else if (node instanceof FootnoteDefinition definition) {
      out.append('[').append(definition.getLabel()).append("] ");
      children(node);
    } else if (node instanceof HtmlInline html) {
      out.append(html.getLiteral().equals("<br>") ? "\n" : "");
    } else if (node instanceof TableCell) {
      cell(node);
    } else if (node instanceof ListItem) {
      item(node);
    } else {
      int start = out.length();
      children(node);
      boolean inLine = node.getClass().getSimpleName().matches("Emphasis|StrongEmphasis|Link");
      out.insert(start, inLine ? "" : "\n").append(inLine ? "" : "\n");
    }
  }

  /** An item without the letters before it, which are no mark in Markdown and stand as text. */
  private void item(Node item) {
    MarkdownText inside = new MarkdownText(false);
    inside.children(item);
    String text = inside.out.toString().stripLeading();
    out.append('\n')
        .append(text.replaceFirst("^(\\([a-z]{1,2}\\)|([a-z]{1,2}|[ivxlc]+)\\.) ", ""))
        .append('\n');
  }

  /** A cell without the marks of its list items, which stand in it as text. */
  private void cell(Node cell) {
    MarkdownText inside = new MarkdownText(false);
    inside.children(cell);
    String lines = inside.out.toString().replaceAll("(?m)^– ", "");
    out.append('\n').append(lines).append('\n');
  }

  private void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      walk(child);
    }
  }
}
