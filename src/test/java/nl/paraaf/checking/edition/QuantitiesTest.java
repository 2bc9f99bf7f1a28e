package nl.paraaf.checking.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import nl.paraaf.domain.Eenheid;
import nl.paraaf.domain.Records;
import nl.paraaf.domain.Registers;
import nl.paraaf.domain.Registers.Cijfer;
import nl.paraaf.domain.TrajectType;
import org.junit.jupiter.api.Test;

final class QuantitiesTest {
  private static final String FILE = "content/registers/cijfers.yaml:1:1 ";

  private static List<String> found(Cijfer... figures) {
    Registers none = Registers.none();
    return new EditionCase()
        .registers(
            new Registers(
                none.bronnen(),
                none.kamerstukken(),
                none.moties(),
                none.toezeggingen(),
                none.personen(),
                none.ambten(),
                none.organisaties(),
                none.clusters(),
                none.instrumenten(),
                none.afkortingen(),
                none.begrippen(),
                List.of(figures)))
        .found(new Quantities());
  }

  private static Cijfer figure(String id, String value, Eenheid unit, String... parts) {
    return new Cijfer(
        id,
        "Reductie",
        new BigDecimal(value),
        Optional.empty(),
        unit,
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(parts),
        Optional.empty(),
        EditionCase.day("2024-10-17"),
        Optional.empty(),
        "bron");
  }

  @Test
  void partsAddUp() {
    Cijfer sure = figure("zeker", "13", Eenheid.MTON);
    Cijfer unsure = figure("onzeker", "7", Eenheid.MTON);
    assertEquals(
        List.of(), found(figure("plannen", "20", Eenheid.MTON, "zeker", "onzeker"), sure, unsure));
    assertEquals(
        List.of(FILE + "som-klopt-niet de delen van plannen zijn samen 20, maar de waarde is 21,5"),
        found(figure("plannen", "21.5", Eenheid.MTON, "zeker", "onzeker"), sure, unsure));
    assertEquals(
        List.of(
            FILE + "delen-andere-eenheid plannen is in mton, maar zijn deel onzeker is in kton"),
        found(
            figure("plannen", "20", Eenheid.MTON, "zeker", "onzeker"),
            sure,
            figure("onzeker", "7000", Eenheid.KTON)));
  }

  @Test
  void aPercentageHasABaseYear() {
    Cijfer goal = figure("doel", "55", Eenheid.PROCENT);
    Cijfer dated = with(goal, Optional.empty(), Optional.empty());
    assertEquals(
        List.of(FILE + "procent-zonder-basisjaar een vermindering met 55% zonder basisjaar"),
        found(dated));
    assertEquals(List.of(), found(with(goal, Optional.of("1990"), Optional.empty())));
    assertEquals(
        List.of(),
        found(with(goal, Optional.empty(), Optional.of("De bron noemt geen basisjaar."))));
  }

  private static Cijfer with(Cijfer c, Optional<String> base, Optional<String> note) {
    return new Cijfer(
        c.id(),
        c.omschrijving(),
        c.waarde(),
        c.max(),
        c.eenheid(),
        c.ongeveer(),
        base,
        Optional.of(Year.of(2030)),
        c.delen(),
        note,
        c.vanaf(),
        c.tot(),
        c.bron());
  }

  @Test
  void aGoalOfATrackHasOneToo() {
    assertEquals(
        1,
        new EditionCase()
            .track(
                Records.track(
                    TrajectType.MAATWERKTRAJECT,
                    "Alco",
                    "eop_ondertekend 2024-10-10",
                    List.of(
                        Records.goal("70", "", "2024-10-10", "", "bron"),
                        Records.goal("65", "2021", "2024-10-10", "", "bron")),
                    List.of()))
            .found(new Quantities())
            .size());
  }
}
