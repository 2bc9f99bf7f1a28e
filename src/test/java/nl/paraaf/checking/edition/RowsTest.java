package nl.paraaf.checking.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RowsTest {
  private final Rows rule = new Rows();

  private static EditionCase table(String... cells) {
    return new EditionCase()
        .track("Cosun", "eop_ondertekend 2024-10-10")
        .track("Alco", "eop_ondertekend 2024-10-10")
        .track("Dow", "niet_gecontinueerd 2025-05-01")
        .letter(cells);
  }

  @Test
  void aRowCountsWhatItNames() {
    assertEquals(
        List.of(
            "voortgangsbrief:2:1 rij-telt-niet deze rij zegt 3, maar noemt 2 bedrijven",
            "voortgangsbrief:5:1 rij-telt-niet deze rij zegt twee, maar noemt 1 bedrijf"),
        table(
                "| EoP getekend",
                "| 3",
                "| Cosun en Alco",
                "|| Voorbij",
                "| twee",
                "| {content/trajecten/dow.yaml#/naam|Dow}")
            .found(rule));
    assertEquals(
        List.of(), table("| EoP getekend", "| 2", "| Cosun en Alco", "|| Jaar", "| 3").found(rule));
  }

  @Test
  void aRowTellsThePhase() {
    assertEquals(
        List.of(
            "voortgangsbrief:2:1 rij-strijdig deze rij zegt van Dow: EoP getekend, maar de fase is:"
                + " niet gecontinueerd"),
        table("| EoP getekend", "| Cosun en Dow").found(rule));
    assertEquals(
        List.of(),
        table("| EoP getekend", "| Cosun", "|| Dow", "| Niet gecontinueerd", "|| Dow", "| 3")
            .found(rule));
  }
}
