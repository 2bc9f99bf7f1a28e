package nl.paraaf.checking.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClaimedDatesTest {
  private final ClaimedDates rule = new ClaimedDates();

  private static EditionCase letter(String... lines) {
    return new EditionCase()
        .track(
            "Cosun",
            "eop_ondertekend 2024-10-10; concept_jloi_gereed <=2025-06-01;"
                + " adviesaanvraag <=2025-06-01; advies <=2025-06-01; jloi_ondertekend 2025-06-23")
        .track("Nobian", "eop_ondertekend 2023; concept_jloi_gereed <=2023-11-01")
        .letter(lines);
  }

  @Test
  void aTextGivesTheDayOfTheEvent() {
    assertEquals(
        List.of(
            "voortgangsbrief:1:17 datum-strijdig de tekst zegt van Cosun dat de JLoI is getekend"
                + " (25 juni 2025), maar volgens de gebeurtenissen was dat 23 juni 2025"),
        letter("Met Cosun is op 25 juni\u00a02025 de JLoI getekend.").found(rule));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Met Cosun is op 23 juni 2025 de JLoI getekend.",
        "Cosun tekende de JLoI in juni 2025.",
        "Cosun tekende op 10 oktober 2024 de EoP.",
        "Cosun tekende de JLoI op 23 juni 2025, en de Kamer kreeg op 30 juni 2025 een brief.",
        "Nobian tekende in mei 2023 de EoP.",
        "De Kamer is over de JLoI met Cosun geïnformeerd op 30 juni 2025.",
        "De JLoI met Cosun loopt tot 1 juli 2030.",
        "Voordat Cosun op 23 juni 2025 de JLoI tekende, was er op 10 oktober 2024 een EoP.",
        "Uiterlijk op 1 december 2025 tekent Cosun de afspraak.",
        "De JLoI met Cosun is besproken op 24 juni 2025."
      })
  void theRightDayIsLeftAlone(String line) {
    assertEquals(List.of(), letter(line).found(rule), line);
  }

  @Test
  void aWrongMergedValueIsFoundToo() {
    assertEquals(
        1,
        letter(
                "Cosun tekende de JLoI op"
                    + " {content/trajecten/cosun.yaml#/gebeurtenissen/0/datum|10 oktober 2024}.")
            .found(rule)
            .size());
  }
}
