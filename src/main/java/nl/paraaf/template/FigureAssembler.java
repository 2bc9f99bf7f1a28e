package nl.paraaf.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.document.Block;
import nl.paraaf.document.Block.Paragraph;
import nl.paraaf.document.Block.Table;
import nl.paraaf.document.Chart;
import nl.paraaf.document.Inline;
import nl.paraaf.source.Span;
import nl.paraaf.template.MarkupNode.MarkupElement;
import nl.paraaf.template.MarkupNode.MarkupText;

/**
 * Makes figures of elements that have passed {@link ChartRules}. Each number and date is read once,
 * and goes into the chart and into the table.
 */
final class FigureAssembler {
  /** What a cell says where there is nothing to say. */
  static final List<Inline> NOTHING = List.of(new Inline.Text("—"));

  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

  private final InlineAssembler inlines;

  FigureAssembler(InlineAssembler inlines) {
    this.inlines = inlines;
  }

  /** A chart, and the columns and rows of the table of its data. */
  record Drawn(
      Chart chart, List<Table.Column> columns, List<Table.Cell> header, List<Table.Row> rows) {}

  /**
   * The figure.
   *
   * @param number from 1, counted through the document
   */
  Block figure(MarkupElement element, int number) {
    List<Inline> text = inlines.assemble(element.elements("bijschrift").get(0));
    Drawn drawn =
        inlines.insideCell(
            () ->
                element.name().equals("staafgrafiek")
                    ? new BarsAssembler(this).drawn(element)
                    : new TimelineAssembler(this).drawn(element));
    Table data =
        new Table(
            "",
            Optional.empty(),
            "De gegevens van figuur " + number,
            drawn.columns(),
            List.of(new Table.Row("", drawn.header())),
            drawn.rows(),
            true,
            element.span());
    return new Block.Figure(
        element.attribute("id", ""),
        new Table.Caption("Figuur", number, text),
        element.attribute("samenvatting", "").strip(),
        drawn.chart(),
        data,
        element.span());
  }

  List<Inline> inline(MarkupElement element) {
    return inlines.assemble(element);
  }

  /** The content of the only child of that name. */
  List<Inline> child(MarkupElement holder, String name) {
    return inlines.assemble(holder.elements(name).get(0));
  }

  Optional<List<Inline>> optionalChild(MarkupElement holder, String name) {
    return holder.elements(name).stream().findFirst().map(inlines::assemble);
  }

  /** An attribute as inline content, with the typography of running text. */
  List<Inline> attribute(MarkupElement element, String name) {
    MarkupText text = new MarkupText(element.attribute(name, ""));
    return inlines.assemble(new MarkupElement(name, Map.of(), List.of(text), element.span()));
  }

  /** The words for a picture: without footnotes, with the subscript digits of Unicode. */
  static String plain(List<Inline> content) {
    StringBuilder out = new StringBuilder();
    content.forEach(inline -> plain(inline, out));
    return out.toString().strip();
  }

  private static void plain(Inline inline, StringBuilder out) {
    if (inline instanceof Inline.Text text) {
      out.append(text.value());
    } else if (inline instanceof Inline.Script script) {
      boolean below = script.kind() == Inline.Script.Kind.SUB;
      script.value().chars().forEach(c -> out.append(below ? subscript((char) c) : (char) c));
    } else if (inline instanceof Inline.Emphasis emphasis) {
      emphasis.content().forEach(i -> plain(i, out));
    } else if (inline instanceof Inline.Link link) {
      link.content().forEach(i -> plain(i, out));
    } else if (inline instanceof Inline.Field field) {
      field.content().forEach(i -> plain(i, out));
    } else if (inline instanceof Inline.Reference reference) {
      out.append(reference.text());
    } else if (inline instanceof Inline.Placeholder placeholder) {
      out.append(placeholder.text());
    } else if (inline instanceof Inline.LineBreak) {
      out.append(' ');
    }
  }

  private static char subscript(char c) {
    return c >= '0' && c <= '9' ? SUBSCRIPTS.charAt(c - '0') : c;
  }

  static Table.Cell cell(List<Inline> content) {
    return new Table.Cell(1, List.of(paragraph(content)));
  }

  static Block paragraph(List<Inline> content) {
    return new Paragraph(Paragraph.Role.BODY, content, Span.nowhere());
  }

  static List<Inline> prefixed(String words, List<Inline> text) {
    List<Inline> all = new ArrayList<>(List.of(new Inline.Text(words)));
    all.addAll(text);
    return all;
  }
}
