package nl.paraaf.domain;

import static nl.paraaf.domain.Records.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Provenance;
import nl.paraaf.source.SourceMap;
import nl.paraaf.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StateModelTest {
  private static final String COSUN =
      "eop_ondertekend 2024-10-10; concept_jloi_gereed <=2025-06-23; adviesaanvraag <=2025-06-23;"
          + " advies <=2025-06-23; jloi_ondertekend 2025-06-23; jloi_naar_kamer 2025-06-23;"
          + " afspraak_ondertekend 2025-12-18";

  private static final String TO_JLOI =
      "eop_ondertekend 2023-01-01; advies 2023-02-01; jloi_ondertekend 2023-03-01; ";

  @ParameterizedTest
  @CsvSource({
    "2024-10-09, ,",
    "2024-10-10, eop_getekend, eop_ondertekend",
    "2025-06-22, eop_getekend, eop_ondertekend",
    "2025-06-23, jloi_getekend, jloi_ondertekend",
    "2025-12-17, jloi_getekend, jloi_ondertekend",
    "2025-12-18, maatwerkafspraak_getekend, afspraak_ondertekend",
  })
  void thePhaseIsThatOfTheDay(String day, String phase, String event) {
    Optional<Stand> stand =
        StateModel.op(track(TrajectType.MAATWERKTRAJECT, "Cosun", COSUN), LocalDate.parse(day));
    assertEquals(Optional.ofNullable(phase), stand.map(s -> s.fase().id()));
    assertEquals(Optional.ofNullable(event), stand.map(s -> s.sinds().soort().id()));
  }

  /** Each line: type, events in 2023 and later, the phase in the end. All without objection. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "maatwerktraject | opgenomen_in_doelgroep 2023-01-01 | doelgroep",
        "maatwerktraject | opgenomen_in_doelgroep 2023-01-01; kennismaking 2023-02-01 | verkenning",
        "maatwerktraject | mandaat 2024-04-26; eop_ondertekend <=2024-10-17;"
            + " onderhandeling <=2024-10-17 | eop_getekend",
        "maatwerktraject | eop_ondertekend 2023; eop_naar_kamer 2024-01; projectreview 2024-02"
            + " | eop_getekend",
        "maatwerktraject | eop_ondertekend 2023; adviesaanvraag 2024-02 | amvi_gevraagd",
        "maatwerktraject | eop_ondertekend 2023; adviesaanvraag 2024-02; advies 2024-03;"
            + " adviesaanvraag 2024-04; advies 2024-05; mr_besluit 2024-06;"
            + " jloi_ondertekend 2024-07 | jloi_getekend",
        "maatwerktraject | "
            + TO_JLOI
            + "afspraak_ondertekend 2024-01;"
            + " afspraak_ondertekend 2024-02 | maatwerkafspraak_getekend",
        "maatwerktraject | "
            + TO_JLOI
            + "afspraak_ondertekend 2024-01; uitvoering_gestart 2024-02;"
            + " afspraak_ondertekend 2024-03; mijlpaal 2024-04; monitoring 2024-05 | uitvoering",
        "maatwerktraject | "
            + TO_JLOI
            + "ec_goedkeuring 2023-04; subsidieaanvraag 2023-05;"
            + " subsidiebeschikking 2023-06; afspraak_ondertekend 2023-07; uitvoering_gestart 2024;"
            + " afgerond 2025 | afgerond",
        "maatwerktraject | haalbaarheidsonderzoek 2025-06-30 | haalbaarheid_bezien",
        "maatwerktraject | eop_ondertekend 2023; haalbaarheidsonderzoek 2024-02;"
            + " concept_jloi_gereed 2024-03 | concept_jloi",
        "maatwerktraject | niet_gecontinueerd <=2025-06-30 | niet_gecontinueerd",
        "maatwerktraject | niet_gecontinueerd 2023; heropend 2024-02 | doelgroep",
        "maatwerktraject | eop_ondertekend 2023; gepauzeerd 2024-02; heropend 2024-03"
            + " | eop_getekend",
        "maatwerktraject | eop_ondertekend 2023; haalbaarheidsonderzoek 2024-01; gestopt 2024-02;"
            + " heropend 2024-03; concept_jloi_gereed 2024-04 | concept_jloi",
        "maatwerktraject | " + TO_JLOI + "gestopt 2024 | gestopt",
        "maatwerksubsidie | subsidieaanvraag <=2024-10-17 | subsidie_aangevraagd",
        "maatwerksubsidie | subsidiebeschikking 2024-01; uitvoering_gestart 2024-02;"
            + " subsidiebeschikking 2024-03 | uitvoering",
        "maatwerksubsidie | eop_ondertekend 2023; subsidiebeschikking 2024-01 | subsidie_verleend",
        "generiek_instrument | subsidiebeschikking 2026-04-01 | subsidie_verleend",
        "cluster6_casus | casus_gestart <=2024-10-17; casus_afgerond <=2024-10-17 | casus_afgerond",
        "clusteraanpak | plan_in_voorbereiding 2026 | aanpak_in_voorbereiding",
        "regioaanpak | aanpak_gestart 2026-01; uitvoering_gestart 2026-02 | uitvoering",
      })
  void aGoodSequenceEndsInItsPhase(String type, String events, String phase) {
    Traject track = track(type(type), "Proef", events);
    assertEquals("", check(track));
    assertEquals(phase, StateModel.op(track, LocalDate.of(2030, 1, 1)).orElseThrow().fase().id());
  }

  /** Each line: type, events, and every error as {@code line: message | hint}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "maatwerktraject # advies 2025-06-20; jloi_ondertekend 2025-06-23 # "
            + "1: advies (2025-06-20) kan niet zonder eerdere gebeurtenis eop_ondertekend"
            + " | voeg eop_ondertekend toe; is de dag onbekend, geef dan uiterlijk: 2025-06-20, en"
            + " afgeleid: true als geen bron haar noemt / "
            + "2: jloi_ondertekend (2025-06-23) kan niet zonder eerdere gebeurtenis eop_ondertekend"
            + " | voeg eop_ondertekend toe; is de dag onbekend, geef dan uiterlijk: 2025-06-23, en"
            + " afgeleid: true als geen bron haar noemt",
        "maatwerktraject # eop_ondertekend 2024-10-10; jloi_ondertekend 2025-06-23 # "
            + "2: jloi_ondertekend (2025-06-23) kan niet zonder eerdere gebeurtenis advies"
            + " | voeg advies toe; is de dag onbekend, geef dan uiterlijk: 2025-06-23, en"
            + " afgeleid: true als geen bron haar noemt",
        "maatwerktraject # eop_ondertekend 2024-10-10; afspraak_ondertekend 2024-12 # "
            + "2: afspraak_ondertekend (2024-12) kan niet zonder eerdere gebeurtenis"
            + " jloi_ondertekend | voeg jloi_ondertekend toe; is de dag onbekend, geef dan"
            + " uiterlijk: 2024-12-31, en afgeleid: true als geen bron haar noemt",
        "maatwerktraject # jloi_ondertekend 2023-03-01; advies 2023-03-01;"
            + " eop_ondertekend <=2023-03-01 # "
            + "1: jloi_ondertekend (2023-03-01) kan niet zonder eerdere gebeurtenis"
            + " eop_ondertekend, advies"
            + " | eop_ondertekend (uiterlijk 2023-03-01) komt daarna: controleer de datums, en op"
            + " één dag de volgorde"
            + " | advies (2023-03-01) komt daarna: controleer de datums, en op één dag de"
            + " volgorde / "
            + "2: advies (2023-03-01) kan niet zonder eerdere gebeurtenis eop_ondertekend"
            + " | eop_ondertekend (uiterlijk 2023-03-01) komt daarna: controleer de datums, en op"
            + " één dag de volgorde / "
            + "3: eop_ondertekend (uiterlijk 2023-03-01) kan niet in de fase amvi_ontvangen, die er"
            + " is sinds advies (2023-03-01) | eop_ondertekend kan wel in: doelgroep, verkenning;"
            + " controleer de datums en de volgorde",
        "maatwerktraject # "
            + TO_JLOI
            + "concept_jloi_gereed 2023-04-01 # "
            + "4: concept_jloi_gereed (2023-04-01) kan niet in de fase jloi_getekend, die er is"
            + " sinds jloi_ondertekend (2023-03-01) | concept_jloi_gereed kan wel in:"
            + " eop_getekend; controleer de datums en de volgorde",
        "maatwerktraject # "
            + TO_JLOI
            + "adviesaanvraag 2023-04 # "
            + "4: adviesaanvraag (2023-04) kan niet in de fase jloi_getekend, die er is sinds"
            + " jloi_ondertekend (2023-03-01) | adviesaanvraag kan wel in: eop_getekend,"
            + " concept_jloi, amvi_ontvangen; controleer de datums en de volgorde",
        "maatwerktraject # eop_ondertekend 2023; gestopt 2024; concept_jloi_gereed 2025 # "
            + "3: concept_jloi_gereed (2025) kan niet in de fase gestopt, die er is sinds gestopt"
            + " (2024) | voeg een gebeurtenis heropend toe als het traject weer is begonnen",
        "maatwerktraject # eop_ondertekend 2023; gepauzeerd 2024; concept_jloi_gereed 2025 # "
            + "3: concept_jloi_gereed (2025) kan niet in de fase gepauzeerd, die er is sinds"
            + " gepauzeerd (2024) | voeg een gebeurtenis heropend toe als het traject weer is"
            + " begonnen",
        "maatwerktraject # "
            + TO_JLOI
            + "afspraak_ondertekend 2024; gestopt 2025 # "
            + "5: gestopt (2025) kan niet in de fase maatwerkafspraak_getekend, die er is sinds"
            + " afspraak_ondertekend (2024) | gestopt kan wel in: doelgroep, verkenning,"
            + " eop_getekend, concept_jloi, amvi_gevraagd, amvi_ontvangen, jloi_getekend,"
            + " haalbaarheid_bezien, gepauzeerd, niet_gecontinueerd; controleer de datums en de"
            + " volgorde",
        "maatwerktraject # heropend 2024 # "
            + "1: heropend (2024) kan niet de eerste gebeurtenis zijn"
            + " | voeg de gebeurtenis toe die eraan voorafging",
        "maatwerktraject # eop_ondertekend 2023; opgenomen_in_doelgroep 2024 # "
            + "2: opgenomen_in_doelgroep (2024) kan niet in de fase eop_getekend, die er is sinds"
            + " eop_ondertekend (2023) | opgenomen_in_doelgroep kan alleen als eerste gebeurtenis",
        "maatwerksubsidie # subsidiebeschikking 2024; jloi_ondertekend 2025 # "
            + "2: jloi_ondertekend (2025) hoort niet bij een traject van het type maatwerksubsidie"
            + " | bij dit type kunnen: haalbaarheidsonderzoek, gepauzeerd, niet_gecontinueerd,"
            + " gestopt, heropend, opgenomen_in_doelgroep, kennismaking, verkenning_gestart,"
            + " business_case_ontvangen, projectreview, mr_besluit, ec_goedkeuring,"
            + " subsidieaanvraag, subsidiebeschikking, uitvoering_gestart, mijlpaal, monitoring,"
            + " afgerond, mandaat, onderhandeling, eop_ondertekend, eop_naar_kamer",
        "cluster6_casus # casus_afgerond 2024; casus_gestart 2025 # "
            + "2: casus_gestart (2025) kan niet in de fase casus_afgerond, die er is sinds"
            + " casus_afgerond (2024) | casus_gestart kan wel in: casus_lopend; controleer de"
            + " datums en de volgorde",
      })
  void aBadSequenceIsReportedAtItsEvent(String type, String events, String expected) {
    assertEquals(expected.replace(" / ", "\n"), check(track(type(type), "Proef", events)));
  }

  /** Each kind of objection with its code and place, as it is printed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "maatwerksubsidie # subsidiebeschikking 2024; jloi_ondertekend 2025 # "
            + "proef.yaml:2:5: fout [vreemde-gebeurtenis] jloi_ondertekend (2025) hoort niet bij een"
            + " traject van het type maatwerksubsidie",
        "maatwerktraject # heropend 2024 # "
            + "proef.yaml:1:5: fout [onmogelijke-overgang] heropend (2024) kan niet de eerste"
            + " gebeurtenis zijn",
        "cluster6_casus # casus_afgerond 2024; casus_gestart 2025 # "
            + "proef.yaml:2:5: fout [onmogelijke-overgang] casus_gestart (2025) kan niet in de fase"
            + " casus_afgerond, die er is sinds casus_afgerond (2024)",
        "maatwerktraject # eop_ondertekend 2024-10-10; jloi_ondertekend 2025-06-23 # "
            + "proef.yaml:2:5: fout [ontbrekende-voorwaarde] jloi_ondertekend (2025-06-23) kan niet"
            + " zonder eerdere gebeurtenis advies",
      })
  void anObjectionIsAnErrorAtItsEvent(String type, String events, String expected) {
    String printed =
        new DiagnosticPrinter((file, line) -> Optional.empty())
            .print(found(track(type(type), "Proef", events)).sorted());
    assertEquals(expected, printed.lines().findFirst().orElse(""));
  }

  @Test
  void anImpreciseDateCountsFromItsLastDayUnlessUiterlijkIsEarlier() {
    Traject track = track(TrajectType.REGIOAANPAK, "Proef", "aanpak_gestart 2026-01");
    assertEquals(Optional.empty(), StateModel.op(track, LocalDate.of(2026, 1, 30)));
    assertEquals(
        Fase.AANPAK_GESTART, StateModel.op(track, LocalDate.of(2026, 1, 31)).orElseThrow().fase());
    Traject precise =
        track(TrajectType.REGIOAANPAK, "Proef", "aanpak_gestart 2026-01 <=2026-01-20");
    assertEquals(
        Fase.AANPAK_GESTART,
        StateModel.op(precise, LocalDate.of(2026, 1, 20)).orElseThrow().fase());
  }

  @Test
  void aReopenedTrackIsInItsPhaseSinceItWasReopened() {
    Traject track =
        track(
            TrajectType.MAATWERKTRAJECT,
            "Proef",
            "eop_ondertekend 2023; gepauzeerd 2024; heropend 2025");
    Stand stand = StateModel.op(track, LocalDate.of(2026, 1, 1)).orElseThrow();
    assertEquals(Soort.HEROPEND, stand.sinds().soort());
  }

  @ParameterizedTest
  @EnumSource(TrajectType.class)
  void noRowOfATableIsDead(TrajectType type) {
    for (Transition row : Transitions.of(type)) {
      assertTrue(row.start() || !row.from().isEmpty(), () -> type.id() + ": " + row.soort().id());
    }
  }

  /** All objections, as {@code line: message | hint | hint}; the events stand on lines 1, 2, …. */
  private static String check(Traject track) {
    return found(track).sorted().stream()
        .map(
            d ->
                d.span().start().line()
                    + ": "
                    + d.message()
                    + " | "
                    + String.join(" | ", d.hints()))
        .collect(Collectors.joining("\n"));
  }

  private static Diagnostics found(Traject track) {
    Provenance provenance = new Provenance();
    SourceMap places = new SourceMap();
    DataPath events = new DataPath("proef.yaml", "/gebeurtenissen");
    for (int i = 0; i < track.gebeurtenissen().size(); i++) {
      provenance.put(track.gebeurtenissen().get(i), events.child(i));
      places.putValue(events.child(i), Span.at("proef.yaml", i + 1, 5));
    }
    Diagnostics diagnostics = new Diagnostics();
    StateModel.check(track, provenance, places, diagnostics);
    return diagnostics;
  }

  private static TrajectType type(String id) {
    return TrajectType.valueOf(id.toUpperCase(Locale.ROOT));
  }
}
