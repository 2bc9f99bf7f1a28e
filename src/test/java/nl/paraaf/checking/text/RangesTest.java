package nl.paraaf.checking.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RangesTest {
  private final Ranges rule = new Ranges();

  @Test
  void aRangeRunsUpwards() {
    assertEquals(
        List.of(
            "1:16 omgekeerde-bandbreedte de bandbreedte 75% tot 65% loopt van hoog naar laag",
            "2:14 omgekeerde-bandbreedte de bandbreedte 200.000 tot 150.000 kilogram loopt van hoog"
                + " naar laag"),
        Texts.found(
            rule,
            "Het doel is nu 75% tot 65%.",
            "Dat scheelt\u00a0 200.000 tot 150.000 kilogram."));
  }

  @Test
  void aLargeNumberIsOfSomething() {
    assertEquals(
        List.of("1:19 getal-zonder-eenheid ‘1 miljard’ heeft geen eenheid"),
        Texts.found(rule, "Het gaat om bijna 1 miljard per jaar."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Het doel is 65% tot 75%.",
        "De uitstoot daalt van 22 tot 7,5 Mton.",
        "Het gaat om 224 tot 263 kton.",
        "Zie artikel 15 tot 12 procent.",
        "De periode 2030 tot 2026 telt niet.",
        "Het gaat om € 1 miljard per jaar.",
        "Er is een budget van ongeveer 1 miljard per jaar.",
        "Het gaat om € 4 miljard tot 6,5 miljard.",
        "Het gaat om 838 miljoen euro.",
        "Het gaat om 54 miljoen en 30 miljoen euro.",
        "Er zijn 18 miljoen inwoners.",
        "De uitstoot ging van 75% naar 65%.",
        "De stand was 3 tot 2 in het voordeel.",
        "Van 30 juni tot 1 juli 2025 is er overleg.",
        "Van 10 tot 9 uur eerder.",
        "Van pagina 12 tot 3 mei.",
        "Er zijn 1,5 miljoen huishoudens en 2 miljard kubieke meter gas.",
        "Dat scheelt 40.000 tot 60.000 kilogram.",
        "Het gaat om miljoenen en miljarden."
      })
  void whatIsClearIsLeftAlone(String line) {
    assertEquals(List.of(), Texts.found(rule, line), line);
  }
}
