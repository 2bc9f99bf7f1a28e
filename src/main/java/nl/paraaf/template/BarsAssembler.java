package nl.paraaf.template;

import static nl.paraaf.template.FigureAssembler.NOTHING;
import static nl.paraaf.template.FigureAssembler.cell;
import static nl.paraaf.template.FigureAssembler.plain;
import static nl.paraaf.template.FigureAssembler.prefixed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.paraaf.document.Block.Table;
import nl.paraaf.document.Chart;
import nl.paraaf.document.Inline;
import nl.paraaf.template.MarkupNode.MarkupElement;

/** Makes a bar chart, and the table of its amounts: a row for each bar. */
final class BarsAssembler {
  private final FigureAssembler figures;
  private final List<Chart.Bar> bars = new ArrayList<>();
  private final List<Table.Row> rows = new ArrayList<>();

  BarsAssembler(FigureAssembler figures) {
    this.figures = figures;
  }

  FigureAssembler.Drawn drawn(MarkupElement element) {
    List<MarkupElement> elements = element.elements("staaf");
    boolean ranges = elements.stream().anyMatch(e -> !e.elements("tot").isEmpty());
    boolean notes = elements.stream().anyMatch(e -> !e.elements("toelichting").isEmpty());
    elements.forEach(bar -> bar(bar, ranges, notes));
    List<Inline> heading = figures.attribute(element, "kop");
    List<Inline> unit = figures.attribute(element, "eenheid");
    List<Table.Column> columns = new ArrayList<>();
    List<Table.Cell> header = new ArrayList<>();
    columns.add(new Table.Column(4, Table.Align.LEFT));
    header.add(cell(heading));
    columns.add(new Table.Column(3, Table.Align.DECIMAL));
    List<Inline> low = prefixed(ranges ? "Van, in " : "In ", unit);
    List<Inline> high = prefixed("Tot, in ", unit);
    header.add(cell(low));
    if (ranges) {
      columns.add(new Table.Column(3, Table.Align.DECIMAL));
      header.add(cell(high));
    }
    if (notes) {
      columns.add(new Table.Column(7, Table.Align.LEFT));
      header.add(cell(List.of(new Inline.Text("Toelichting"))));
    }
    Chart chart = new Chart.Bars(plain(heading), plain(unit), plain(low), plain(high), bars);
    return new FigureAssembler.Drawn(chart, columns, header, rows);
  }

  private void bar(MarkupElement bar, boolean ranges, boolean notes) {
    List<Inline> name = figures.child(bar, "naam");
    Optional<List<Inline>> note = figures.optionalChild(bar, "toelichting");
    List<Table.Cell> cells = new ArrayList<>();
    cells.add(cell(name));
    cells.add(cell(figures.child(bar, "van")));
    if (ranges) {
      cells.add(cell(figures.optionalChild(bar, "tot").orElse(NOTHING)));
    }
    if (notes) {
      cells.add(cell(note.orElse(NOTHING)));
    }
    rows.add(new Table.Row(bar.attribute("sleutel", ""), cells));
    BigDecimal low = ChartRules.number(bar.elements("van").get(0)).orElseThrow();
    Optional<BigDecimal> high =
        bar.elements("tot").stream().findFirst().flatMap(ChartRules::number);
    bars.add(new Chart.Bar(plain(name), note.map(FigureAssembler::plain).orElse(""), low, high));
  }
}
