package nl.paraaf.checking.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.paraaf.domain.Editie.Bijlage;
import nl.paraaf.domain.Editie.NietVermeld;
import org.junit.jupiter.api.Test;

final class VanishedTest {
  private final Vanished rule = new Vanished();

  private static EditionCase after(String events) {
    return new EditionCase()
        .track("Cosun", "eop_ondertekend 2024-10-10")
        .track("Alco", events)
        .previous("2025-03-17", "2024-10-17");
  }

  @Test
  void aCompanyOfThePreviousEditionComesBack() {
    assertEquals(
        List.of(
            "content/trajecten/alco.yaml:1:1 bedrijf-verdwenen Alco was bekend bij de brief van"
                + " 2025-03-17 en staat in geen stuk van editie 2025-06-30"),
        after("eop_ondertekend 2024-10-10").letter("Cosun werkt verder.").found(rule));
    assertEquals(
        List.of(),
        after("eop_ondertekend 2024-10-10").letter("Cosun en Alco werken verder.").found(rule));
    assertEquals(
        List.of(),
        after("eop_ondertekend 2024-10-10")
            .letter("Cosun werkt verder.")
            .annexes(new Bijlage("Stand", Optional.of("bijlage-stand-van-zaken"), Optional.empty()))
            .annex("# {content/trajecten/alco.yaml#/naam|Alco}")
            .found(rule));
  }

  @Test
  void aNewOneNeedNot() {
    assertEquals(
        List.of(), after("eop_ondertekend 2025-05-10").letter("Cosun werkt verder.").found(rule));
  }

  @Test
  void anExitIsToldOnce() {
    assertEquals(List.of(), after("gestopt 2025-01-10").letter("Cosun werkt verder.").found(rule));
    assertEquals(
        1,
        after("eop_ondertekend 2024-10-10; gestopt 2025-05-10")
            .letter("Cosun werkt verder.")
            .found(rule)
            .size());
  }

  @Test
  void aReasonExplainsItAndIsItselfNeeded() {
    NietVermeld reason =
        new NietVermeld(List.of("alco", "alko"), List.of(), List.of(), "Geen stand.");
    assertEquals(
        List.of("niet-genoemd-onbekend er is geen traject ‘alko’"),
        after("eop_ondertekend 2024-10-10")
            .leavingOut(reason)
            .letter("Cosun werkt verder.")
            .found(rule));
    assertEquals(
        List.of(
            "onnodige-reden volgens nietVermeld staat alco niet in deze editie, maar een stuk noemt"
                + " dit traject wel",
            "niet-genoemd-onbekend er is geen traject ‘alko’"),
        after("eop_ondertekend 2024-10-10")
            .leavingOut(reason)
            .letter("Cosun en Alco werken verder.")
            .found(rule));
  }
}
