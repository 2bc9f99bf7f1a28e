package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Chart;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.Eenheid;
import nl.paraaf.domain.Fase;
import nl.paraaf.domain.Faseperiode;
import nl.paraaf.domain.Grootheid;
import nl.paraaf.domain.Traject.Doel;
import nl.paraaf.domain.TrajectStand;
import nl.paraaf.intake.Content;
import nl.paraaf.intake.ContentReader;
import nl.paraaf.intake.type.DocumentTypeReader;
import nl.paraaf.intake.type.DocumentTypes;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.source.SourceTexts;
import nl.paraaf.writer.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The charts of the annexes show the records, all of them and nothing else. */
class SampleFiguresTest {
  private static Dossier dossier(String annex) {
    Diagnostics diagnostics = new Diagnostics();
    FolderRoot templates = new FolderRoot("templates", Path.of("templates"));
    Set<String> formats =
        Format.STANDARD.stream().map(Format::extension).collect(Collectors.toSet());
    DocumentTypes types =
        DocumentTypeReader.read(templates, Set.of(), formats, new SourceTexts(), diagnostics);
    Content content =
        ContentReader.read(new FolderRoot("content", Path.of("content")), types, diagnostics);
    assertFalse(diagnostics.hasErrors(), () -> diagnostics.sorted().toString());
    String id = annex.substring(0, annex.indexOf('/'));
    return content.gegevens().edities().stream()
        .filter(edition -> edition.id().equals(id))
        .map(edition -> Dossier.of(content.gegevens(), edition))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {SampleRun.ANNEX_2025, SampleRun.ANNEX_2026})
  void theTimelineHasEveryTrackFromItsFirstPhaseToTheDate(String annex) {
    Dossier dossier = dossier(annex);
    Chart.Timeline timeline =
        Nodes.of(SampleRun.get().document(annex), Chart.Timeline.class).get(0);
    assertEquals(dossier.peildatum(), timeline.until());
    assertEquals(
        dossier.trajecten().stream().map(TrajectStand::naam).toList(),
        timeline.tracks().stream().map(Chart.Track::label).toList());
    for (int i = 0; i < dossier.trajecten().size(); i++) {
      List<Faseperiode> phases = dossier.trajecten().get(i).fasen();
      List<Chart.Period> periods = timeline.tracks().get(i).periods();
      assertEquals(phases.get(0).vanaf(), periods.get(0).from());
      assertEquals(dossier.peildatum(), periods.get(periods.size() - 1).until());
      for (int p = 1; p < periods.size(); p++) {
        assertEquals(periods.get(p - 1).until(), periods.get(p).from());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SampleRun.ANNEX_2025, SampleRun.ANNEX_2026})
  void everyGoalForCarbonDioxideIsABar(String annex) {
    List<String> tonnes = new ArrayList<>();
    List<String> percents = new ArrayList<>();
    for (TrajectStand track : dossier(annex).trajecten()) {
      for (Doel goal : track.doelen()) {
        if (goal.grootheid() == Grootheid.CO2 || goal.grootheid() == Grootheid.CO2_EQ) {
          (goal.eenheid() == Eenheid.PROCENT ? percents : tonnes).add(bar(track, goal));
        }
      }
    }
    List<Chart.Bars> charts = Nodes.of(SampleRun.get().document(annex), Chart.Bars.class);
    assertEquals(List.of("kton CO₂", "%"), charts.stream().map(Chart.Bars::unit).toList());
    assertEquals(tonnes, charts.get(0).bars().stream().map(SampleFiguresTest::bar).toList());
    assertEquals(percents, charts.get(1).bars().stream().map(SampleFiguresTest::bar).toList());
  }

  private static String bar(TrajectStand track, Doel goal) {
    boolean megatonnes = goal.eenheid() == Eenheid.MTON || goal.eenheid() == Eenheid.MTON_PER_JAAR;
    BigDecimal factor = BigDecimal.valueOf(megatonnes ? 1000 : 1);
    BigDecimal end = goal.max().orElse(goal.min());
    return bar(track.naam(), goal.min().multiply(factor), end.multiply(factor));
  }

  private static String bar(Chart.Bar bar) {
    return bar(bar.label(), bar.low(), bar.end());
  }

  private static String bar(String name, BigDecimal low, BigDecimal high) {
    return name + " " + plain(low) + "-" + plain(high);
  }

  private static String plain(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }

  /** A phase that nobody thought of would be an error in the template, for the user to read. */
  @Test
  void everyPhaseHasItsPlaceInTheTimeline() throws IOException {
    String macros = Files.readString(Path.of("templates", "bouwstenen.ftl"));
    String list = macros.substring(macros.indexOf("tijdlijnfasen = ["), macros.indexOf("}]>"));
    List<String> placed =
        Stream.of(list.split("\"fasen\": \\["))
            .skip(1)
            .flatMap(part -> Stream.of(part.substring(0, part.indexOf(']')).split(", ")))
            .map(id -> id.replace("\"", ""))
            .sorted()
            .toList();
    assertEquals(Stream.of(Fase.values()).map(Fase::id).sorted().toList(), placed);
  }
}
