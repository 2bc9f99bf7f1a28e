package nl.paraaf.domain;

import static nl.paraaf.domain.Records.edition;
import static nl.paraaf.domain.Records.goal;
import static nl.paraaf.domain.Records.track;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.paraaf.domain.Traject.Doel;
import org.junit.jupiter.api.Test;

/** What is not what it was at the previous edition, and why. */
class ChangesTest extends CheckedRecords {
  private static final Editie BEFORE = edition("2025-06-30", "2025-03-17");
  private static final Editie NOW = edition("2026-06-15", "2025-06-30");

  private static Traject cosun(String events, Doel... goals) {
    return track(TrajectType.MAATWERKTRAJECT, "Cosun", events, List.of(goals), List.of());
  }

  private static Optional<Wijzigingen> changes(Traject track, Editie... editions) {
    Gegevens facts = new Gegevens(List.of(track), List.of(editions), Registers.none());
    return Dossier.of(facts, NOW).wijzigingen();
  }

  private static List<String> goals(Traject track) {
    List<String> rows = new ArrayList<>();
    Function<Optional<Doel>, String> amount = d -> d.map(x -> x.min().toString()).orElse("-");
    for (Wijziging<Doel> change : changes(track, BEFORE, NOW).orElseThrow().doelen()) {
      rows.add(
          amount.apply(change.was())
              + " > "
              + amount.apply(change.nu())
              + ": "
              + change.oorzaak().label()
              + change.gebeurtenis().map(e -> " " + e.soort().id()).orElse(""));
    }
    return rows;
  }

  @Test
  void withoutThePreviousEditionThereIsNothingToCompare() {
    assertEquals(Optional.empty(), changes(cosun("eop_ondertekend 2024-10-10"), NOW));
  }

  @Test
  void whatIsTheSameIsNoChange() {
    Traject track =
        cosun("eop_ondertekend 2024-10-10", goal("70", "2020", "2024-10-10", "", "bron-x"));
    assertEquals(true, changes(track, BEFORE, NOW).orElseThrow().isLeeg());
  }

  @Test
  void phaseHasTheEventThatLedToIt() {
    Traject track = cosun("eop_ondertekend 2024-10-10; jloi_ondertekend 2026-02-01");
    List<Wijziging<Fase>> phases = changes(track, BEFORE, NOW).orElseThrow().fasen();
    assertEquals(1, phases.size());
    assertEquals(Optional.of(Fase.EOP_GETEKEND), phases.get(0).was());
    assertEquals(Optional.of(Fase.JLOI_GETEKEND), phases.get(0).nu());
    assertEquals(Soort.JLOI_ONDERTEKEND, phases.get(0).gebeurtenis().orElseThrow().soort());
    assertEquals("bron-jloi_ondertekend", phases.get(0).bron());
  }

  @Test
  void newTrackHadNoPhase() {
    List<Wijziging<Fase>> phases =
        changes(cosun("eop_ondertekend 2026-01-10"), BEFORE, NOW).orElseThrow().fasen();
    assertEquals(Optional.empty(), phases.get(0).was());
  }

  @Test
  void goalChangesByTheEventOfThatDayOrSource() {
    String signed = "eop_ondertekend 2024-10-10; jloi_ondertekend 2026-02-01";
    Doel old = goal("70", "2020", "2024-10-10", "2026-02-01", "bron-oud");
    assertEquals(
        List.of("70 > 60: gebeurtenis jloi_ondertekend"),
        goals(cosun(signed, old, goal("60", "2020", "2026-02-01", "", "bron-nieuw"))));
    assertEquals(
        List.of("70 > 60: gebeurtenis jloi_ondertekend"),
        goals(
            cosun(
                signed,
                goal("70", "2020", "2024-10-10", "2026-03-01", "bron-oud"),
                goal("60", "2020", "2026-03-01", "", "bron-jloi_ondertekend"))));
  }

  @Test
  void otherCausesAreToldApart() {
    String silent = "eop_ondertekend 2024-10-10";
    Doel old = goal("70", "2020", "2024-10-10", "2026-02-01", "bron-oud");
    assertEquals(
        List.of("70 > 60: gewijzigd cijfer"),
        goals(cosun(silent, old, goal("60", "2020", "2026-02-01", "", "bron-nieuw"))));
    assertEquals(
        List.of("70 > 60: gecorrigeerd cijfer"),
        goals(cosun(silent, old, goal("60", "2020", "2026-02-01", "", "bron-oud"))));
    assertEquals(
        List.of("70 > 70: nieuwe bron"),
        goals(cosun(silent, old, goal("70", "2020", "2026-02-01", "", "bron-nieuw"))));
    assertEquals(
        List.of("- > 60: nieuwe bron"),
        goals(cosun(silent, goal("60", "2020", "2026-02-01", "", "bron-nieuw"))));
    assertEquals(List.of("70 > -: vervallen"), goals(cosun(silent, old)));
  }

  @Test
  void eventBeforeThePreviousEditionExplainsNothing() {
    assertEquals(
        List.of("70 > 60: gewijzigd cijfer"),
        goals(
            cosun(
                "eop_ondertekend 2024-10-10",
                goal("70", "2020", "2024-10-10", "2026-02-01", "bron-oud"),
                goal("60", "2020", "2026-02-01", "", "bron-eop_ondertekend"))));
  }

  @Test
  void figureThatChangedWithoutAnEventIsTold() {
    Doel changed = at(7, goal("60", "2020", "2026-02-01", "", "bron-nieuw"));
    Traject track =
        cosun(
            "eop_ondertekend 2024-10-10",
            goal("70", "2020", "2024-10-10", "2026-02-01", "bron-oud"),
            changed);
    assertEquals(
        """
        proef.yaml:7:1: waarschuwing [cijfer-zonder-gebeurtenis] het doel van Cosun is anders dan in de editie van 2025-06-30, maar er is sindsdien niets gebeurd dat dat verklaart
          hint: voeg de gebeurtenis toe, of noem de bron van het vorige cijfer als dat verkeerd was overgenomen
        """,
        told(track));
  }

  @Test
  void figureThatChangedWithAnEventIsNotTold() {
    assertEquals(
        "",
        told(
            cosun(
                "eop_ondertekend 2024-10-10; mijlpaal 2026-02-01",
                goal("70", "2020", "2024-10-10", "2026-02-01", "bron-oud"),
                at(7, goal("60", "2020", "2026-02-01", "", "bron-nieuw")))));
  }

  private String told(Traject track) {
    String all = check(List.of(track), List.of(BEFORE, NOW), Registers.none());
    StringBuilder found = new StringBuilder();
    boolean mine = false;
    for (String line : all.lines().toList()) {
      mine = line.contains("[cijfer-zonder-gebeurtenis]") || (mine && line.startsWith(" "));
      if (mine) {
        found.append(line).append('\n');
      }
    }
    return found.toString();
  }
}
