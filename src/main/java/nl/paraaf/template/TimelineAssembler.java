package nl.paraaf.template;

import static nl.paraaf.template.FigureAssembler.NOTHING;
import static nl.paraaf.template.FigureAssembler.cell;
import static nl.paraaf.template.FigureAssembler.paragraph;
import static nl.paraaf.template.FigureAssembler.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.paraaf.document.Block;
import nl.paraaf.document.Block.Table;
import nl.paraaf.document.Chart;
import nl.paraaf.document.Inline;
import nl.paraaf.language.Dates;
import nl.paraaf.template.MarkupNode.MarkupElement;

/**
 * Makes a timeline, and the table of its dates: a row for each track and a column for each stage
 * that occurs, with the day on which it began.
 */
final class TimelineAssembler {
  private final FigureAssembler figures;
  private final Map<String, Integer> stageIds = new HashMap<>();
  private final List<Chart.Stage> stages = new ArrayList<>();
  private final List<Chart.Track> tracks = new ArrayList<>();
  private final List<Table.Row> rows = new ArrayList<>();

  TimelineAssembler(FigureAssembler figures) {
    this.figures = figures;
  }

  FigureAssembler.Drawn drawn(MarkupElement element) {
    List<List<Inline>> names = new ArrayList<>();
    for (MarkupElement stage : element.elements("fase")) {
      List<Inline> name = figures.inline(stage);
      names.add(name);
      stageIds.put(stage.attribute("id", ""), stages.size());
      stages.add(new Chart.Stage(plain(name), role(stage)));
    }
    List<Integer> used =
        IntStream.range(0, stages.size()).filter(i -> occurs(element, i)).boxed().toList();
    LocalDate until = ChartRules.day(element, "tot").orElseThrow();
    element.elements("spoor").forEach(track -> track(track, until, used));
    List<Inline> heading = figures.attribute(element, "kop");
    List<Table.Column> columns = new ArrayList<>();
    List<Table.Cell> header = new ArrayList<>();
    columns.add(new Table.Column(5, Table.Align.LEFT));
    header.add(cell(heading));
    for (int stage : used) {
      columns.add(new Table.Column(4, Table.Align.LEFT));
      header.add(cell(names.get(stage)));
    }
    LocalDate from = ChartRules.day(element, "vanaf").orElseGet(this::startOfFirstYear);
    Chart chart = new Chart.Timeline(plain(heading), from, until, stages, tracks);
    return new FigureAssembler.Drawn(chart, columns, header, rows);
  }

  private static Chart.Stage.Role role(MarkupElement stage) {
    return switch (stage.attribute("rol", "stap")) {
      case "stilstand" -> Chart.Stage.Role.HALT;
      case "einde" -> Chart.Stage.Role.END;
      default -> Chart.Stage.Role.STEP;
    };
  }

  private boolean occurs(MarkupElement timeline, int stage) {
    return timeline.elements("spoor").stream()
        .flatMap(track -> track.elements("periode").stream())
        .anyMatch(period -> stageOf(period) == stage);
  }

  private int stageOf(MarkupElement period) {
    return stageIds.get(period.attribute("fase", ""));
  }

  private LocalDate startOfFirstYear() {
    return tracks.stream()
        .flatMap(track -> track.periods().stream())
        .map(Chart.Period::from)
        .min(LocalDate::compareTo)
        .orElseThrow()
        .withDayOfYear(1);
  }

  private void track(MarkupElement track, LocalDate until, List<Integer> used) {
    List<Inline> name = figures.child(track, "naam");
    List<Chart.Period> periods = new ArrayList<>();
    Map<Integer, List<Block>> said = new HashMap<>();
    List<MarkupElement> elements = track.elements("periode");
    for (int i = 0; i < elements.size(); i++) {
      MarkupElement element = elements.get(i);
      boolean last = i == elements.size() - 1;
      LocalDate next = last ? until : ChartRules.day(elements.get(i + 1), "vanaf").orElseThrow();
      LocalDate from = ChartRules.day(element, "vanaf").orElseThrow();
      LocalDate end = ChartRules.day(element, "tot").orElse(next);
      Chart.Period period = new Chart.Period(stageOf(element), from, end);
      periods.add(period);
      said.computeIfAbsent(period.stage(), stage -> new ArrayList<>())
          .add(paragraph(dates(element, period, next)));
    }
    tracks.add(new Chart.Track(plain(name), periods));
    List<Table.Cell> cells = new ArrayList<>();
    cells.add(cell(name));
    for (int stage : used) {
      List<Block> blocks = said.getOrDefault(stage, List.of(paragraph(NOTHING)));
      cells.add(new Table.Cell(1, blocks));
    }
    rows.add(new Table.Row(track.attribute("sleutel", ""), cells));
  }

  /** When a period began; and when it ended, if nothing followed it on that day. */
  private List<Inline> dates(MarkupElement element, Chart.Period period, LocalDate next) {
    List<Inline> written = figures.inline(element);
    List<Inline> dates = new ArrayList<>(written);
    if (plain(written).isEmpty()) {
      dates = new ArrayList<>(List.of(new Inline.Text(Dates.day(period.from()))));
    }
    if (period.until().isBefore(next)) {
      dates.add(new Inline.Text(" tot " + Dates.day(period.until())));
    }
    return dates;
  }
}
