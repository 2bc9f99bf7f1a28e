package nl.paraaf.checking.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StatusClaimsTest {
  private static final String SIGNED =
      "eop_ondertekend 2024-10-10; concept_jloi_gereed <=2025-06-01; adviesaanvraag <=2025-06-01;"
          + " advies <=2025-06-01; jloi_ondertekend 2025-06-23";

  private static EditionCase tracks() {
    return new EditionCase()
        .track("Cosun", SIGNED)
        .track("Alco", "eop_ondertekend 2024-10-10")
        .track(
            "AnQore",
            "eop_ondertekend 2024-10-01; concept_jloi_gereed 2025-05-01; adviesaanvraag 2025-06-01")
        .track("AEB", "haalbaarheidsonderzoek 2025-01-01")
        .track("Dow", "niet_gecontinueerd 2025-05-01");
  }

  /** As in a letter of 2025: a JLoI signed in one sentence and still in the making in another. */
  @Test
  void whoHasSignedDoesNotStillWorkOnIt() {
    assertEquals(
        List.of(
            "voortgangsbrief:2:5 stand-strijdig de tekst zegt van Cosun dat aan de JLoI nog wordt"
                + " gewerkt, maar op 30 juni 2025 is de fase: JLoI getekend"),
        tracks()
            .letter(
                "Met Cosun is een JLoI getekend.",
                "Wij werken toe naar een JLoI met {content/trajecten/alco.yaml#/naam|Alco},"
                    + " {content/trajecten/cosun.yaml#/naam|Cosun} en AnQore.")
            .found(new StatusClaims()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AnQore heeft de JLoI getekend.",
        "De JLoI met AnQore is onlangs getekend.",
        "AnQore tekende in mei de JLoI.",
        "AnQore heeft een bindende overeenkomst getekend.",
        "De afspraak met AnQore wordt uitgevoerd.",
        "Het traject met AnQore is gestopt.",
        "De gesprekken met Alco zijn beëindigd.",
        "Over het concept van Alco is de AMVI om advies gevraagd.",
        "Cosun werkt nog aan een JLoI.",
        "Cosun heeft nog geen JLoI getekend.",
        "Cosun wacht op het advies van de AMVI.",
        "Voor Alco wordt onderzocht of dat kan; de haalbaarheid wordt nog onderzocht.",
        "Met Dow werkt het Rijk toe naar een JLoI."
      })
  void aWrongStandIsFound(String line) {
    assertEquals(1, tracks().letter(line).found(new StatusClaims()).size(), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cosun heeft de JLoI getekend, en Alco werkt toe naar een JLoI.",
        "Cosun tekende de EoP op dezelfde dag als Alco.",
        "AnQore heeft de EoP getekend en werkt nu aan een JLoI.",
        "Met Cosun werken wij de JLoI uit tot een bindende afspraak.",
        "AnQore is van het advies over de concept-JLoI op weg naar een getekende JLoI.",
        "De AMVI toetst elke concept-JLoI voordat AnQore de JLoI heeft getekend.",
        "Als AnQore de JLoI heeft getekend, volgt de uitvoering.",
        "Met Cosun werd toen gewerkt aan een JLoI.",
        "De JLoI met AnQore is nog niet getekend.",
        "Recent is de AMVI gevraagd om advies over AnQore.",
        "Voor AEB onderzoeken wij nog of een traject haalbaar is.",
        "Het traject met Dow is niet voortgezet.",
        "Cosun kan pas een afspraak tekenen na de JLoI.",
        "AnQore hoopt de JLoI te tekenen.",
        "De Kamer vroeg of AnQore de JLoI heeft getekend.",
        "Zodra AnQore de JLoI heeft getekend, hoort de Kamer dat.",
        "Naar verwachting tekent AnQore de JLoI in het najaar.",
        "Cosun tekende de JLoI nadat de AMVI had geadviseerd.",
        "{content/trajecten/cosun.yaml#/gebeurtenissen/0/omschrijving|Cosun werkt aan een JLoI.}"
      })
  void whatIsSoIsLeftAlone(String line) {
    assertEquals(List.of(), tracks().letter(line).found(new StatusClaims()));
  }

  @Test
  void aSectionIsAboutTheCompanyInItsHeading() {
    assertEquals(
        List.of(
            "bijlage-stand-van-zaken:3:13 stand-strijdig de tekst zegt van Cosun dat aan de JLoI nog"
                + " wordt gewerkt, maar op 30 juni 2025 is de fase: JLoI getekend"),
        tracks()
            .annex(
                "# Cosun",
                "Het bedrijf tekende de JLoI.",
                "Het bedrijf werkt toe naar een JLoI.",
                "# Alco",
                "Het bedrijf werkt toe naar een JLoI.")
            .found(new StatusClaims()));
  }
}
