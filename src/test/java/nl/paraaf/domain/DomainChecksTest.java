package nl.paraaf.domain;

import static nl.paraaf.domain.Records.day;
import static nl.paraaf.domain.Records.edition;
import static nl.paraaf.domain.Records.fact;
import static nl.paraaf.domain.Records.goal;
import static nl.paraaf.domain.Records.track;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.domain.Registers.Cijfer;
import nl.paraaf.domain.Registers.Kamer;
import nl.paraaf.domain.Registers.Kamerstuk;
import nl.paraaf.domain.Registers.KamerstukSoort;
import nl.paraaf.domain.Traject.Doel;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Span;
import org.junit.jupiter.api.Test;

/** Every rule breaks once, with the exact text that the user sees. */
class DomainChecksTest extends CheckedRecords {
  @Test
  void eventsOutOfOrder() {
    Traject track =
        at(
            2,
            track(
                TrajectType.MAATWERKTRAJECT,
                "Proef",
                "eop_naar_kamer 2025-06-30; eop_ondertekend 2024-10"));
    at(7, track.gebeurtenissen().get(1));
    assertEquals(
        """
        proef.yaml:7:1: waarschuwing [volgorde-gebeurtenissen] eop_ondertekend (2024-10) staat na \
        eop_naar_kamer (2025-06-30), maar stond eerder vast
          hint: zet de gebeurtenissen op volgorde; een datum die alleen maand of jaar noemt telt \
        vanaf de laatste dag, tenzij uiterlijk een eerdere dag geeft
        """,
        check(track));
  }

  @Test
  void uiterlijkBeforeTheDate() {
    Traject track =
        track(TrajectType.MAATWERKTRAJECT, "Proef", "eop_ondertekend 2024-10-10 <=2024-10-09");
    at(7, track.gebeurtenissen().get(0));
    places.putValue(new DataPath("proef.yaml", "/7/uiterlijk"), Span.at("proef.yaml", 9, 16));
    assertEquals(
        """
        proef.yaml:9:16: fout [strijdige-datums] uiterlijk 2024-10-09 ligt vóór datum 2024-10-10 \
        van eop_ondertekend
          hint: laat uiterlijk weg: de datum is genoeg
        """,
        check(track));
  }

  @Test
  void anEventWithoutAnyDate() {
    Traject track = track(TrajectType.MAATWERKTRAJECT, "Proef", "eop_ondertekend");
    at(7, track.gebeurtenissen().get(0));
    assertEquals(
        """
        proef.yaml:7:1: fout [gebeurtenis-zonder-datum] eop_ondertekend heeft geen datum en geen \
        uiterlijk
          hint: geef datum, of met uiterlijk de laatste dag waarop het gebeurd kan zijn
        """,
        check(track));
  }

  @Test
  void aFactThatHoldsOnNoDay() {
    Traject track =
        track(
            TrajectType.MAATWERKTRAJECT,
            "Proef",
            "eop_ondertekend 2024-10-10",
            List.of(),
            List.of(
                at(12, fact("Nooit.", "2025-01-01", "2025-01-01", "bron")),
                fact("Eén dag.", "2025-01-01", "2025-01-02", "bron")));
    assertEquals(
        """
        proef.yaml:12:1: fout [omgekeerde-termijn] tot 2025-01-01 ligt niet na vanaf 2025-01-01
           hint: tot is de eerste dag waarop het niet meer geldt
        """,
        check(track));
  }

  @Test
  void aFactOlderThanItsSource() {
    Traject track =
        track(
            TrajectType.MAATWERKTRAJECT,
            "Proef",
            "eop_ondertekend 2024-10-10",
            List.of(),
            List.of(
                at(12, fact("Te vroeg.", "2025-06-23", "2025-12-31", "persbericht")),
                fact("Op tijd.", "2025-12-01", "2025-12-31", "persbericht")));
    Registers none = registers(List.of(), List.of());
    Registers registers =
        new Registers(
            List.of(
                new Registers.Bron(
                    "persbericht",
                    "Persbericht",
                    Optional.empty(),
                    Optional.of(Datum.parse("2025-12")),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())),
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
            none.cijfers());
    assertEquals(
        """
        proef.yaml:12:1: fout [bron-later-dan-feit] dit feit geldt vanaf 2025-06-23, maar zijn bron \
        persbericht is van 2025-12-01
           hint: vanaf is de dag waarop het feit bekend is: zet hem op 2025-12-01 of later, of noem \
        een eerdere bron
        """,
        check(List.of(track), List.of(), registers));
  }

  @Test
  void boundsTurnedRound() {
    Doel goal =
        new Doel(
            Grootheid.NOX,
            new BigDecimal("75"),
            Optional.of(new BigDecimal("65")),
            Eenheid.PROCENT,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            LocalDate.of(2025, 1, 1),
            Optional.empty(),
            "bron");
    Cijfer figure =
        new Cijfer(
            "reductie",
            "reductie",
            new BigDecimal("8.5"),
            Optional.of(new BigDecimal("8.49")),
            Eenheid.MTON,
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            LocalDate.of(2025, 1, 1),
            Optional.empty(),
            "bron");
    Traject track =
        track(
            TrajectType.MAATWERKTRAJECT,
            "Proef",
            "eop_ondertekend 2024-10-10",
            List.of(at(12, goal)),
            List.of());
    assertEquals(
        """
        proef.yaml:12:1: fout [omgekeerde-grenzen] max 65 is kleiner dan min 75
           hint: verwissel de twee, of laat max weg als er maar één waarde is
        proef.yaml:30:1: fout [omgekeerde-grenzen] max 8.49 is kleiner dan waarde 8.5
           hint: verwissel de twee, of laat max weg als er maar één waarde is
        """,
        check(List.of(track), List.of(), registers(List.of(), List.of(at(30, figure)))));
  }

  @Test
  void twoGoalsForOneThingAtOneTime() {
    Traject track =
        track(
            TrajectType.MAATWERKTRAJECT,
            "Alco",
            "eop_ondertekend 2024-10-10",
            List.of(
                goal("70", "2020", "2024-10-10", "", "kamerbrief-2024-10"),
                at(15, goal("65", "2021", "2026-03-11", "", "rijksoverheid-alco"))),
            List.of());
    assertEquals(
        """
        proef.yaml:15:1: waarschuwing [dubbel-doel] op 2026-03-11 gelden twee doelen voor co2 in \
        2030: 70 procent (basisjaar 2020) volgens kamerbrief-2024-10 en 65 procent (basisjaar \
        2021) volgens rijksoverheid-alco
           hint: sluit het oudere doel af met tot, of geef elk een toelichting die het verschil \
        noemt
        """,
        check(track));
  }

  @Test
  void aGoalThatFollowsAnotherIsFine() {
    assertEquals(
        "",
        check(
            track(
                TrajectType.MAATWERKTRAJECT,
                "Alco",
                "eop_ondertekend 2024-10-10",
                List.of(
                    goal("70", "2020", "2024-10-10", "2026-03-11", "a"),
                    goal("65", "2021", "2026-03-11", "", "b")),
                List.of())));
  }

  @Test
  void aYearOfSessionsThatDoesNotFitTheDate() {
    Kamerstuk paper =
        new Kamerstuk(
            "kst-36800-XIV-80",
            KamerstukSoort.KAMERSTUK,
            Kamer.TWEEDE,
            Optional.of("36800"),
            Optional.of("XIV"),
            Optional.of("80"),
            Optional.empty(),
            Optional.of("2026-2027"),
            day("2026-03-01"),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty());
    at(40, paper);
    Registers none = registers(List.of(), List.of());
    Registers registers =
        new Registers(
            List.of(),
            List.of(paper),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            none.organisaties(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertEquals(
        """
        proef.yaml:40:1: fout [onjuist-vergaderjaar] vergaderjaar 2026-2027 past niet bij datum \
        2026-03-01
           hint: die dag valt in 2025-2026; met een datum kan vergaderjaar ook weg
        """,
        check(List.of(), List.of(), registers));
  }

  @Test
  void allFaultsAreFoundAtOnceAndInOrder() {
    Traject track = track(TrajectType.MAATWERKTRAJECT, "Proef", "advies 2025; advies");
    at(5, track.gebeurtenissen().get(0));
    at(6, track.gebeurtenissen().get(1));
    Diagnostics diagnostics = new Diagnostics();
    DomainChecks.check(
        new Gegevens(
            List.of(track),
            List.of(at(3, edition("2026-06-15", "2026-06-15"))),
            registers(List.of(), List.of())),
        provenance,
        places,
        diagnostics);
    assertEquals(
        List.of(
            "omgekeerde-peildatums",
            "organisatie-bestaat-niet",
            "ontbrekende-voorwaarde",
            "gebeurtenis-zonder-datum"),
        diagnostics.sorted().stream().map(Diagnostic::code).toList());
  }
}
