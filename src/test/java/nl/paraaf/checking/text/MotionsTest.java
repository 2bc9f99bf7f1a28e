package nl.paraaf.checking.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.domain.Registers;
import nl.paraaf.domain.Registers.Motie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MotionsTest {
  private final Motions rule = new Motions();

  private List<String> found(String... lines) {
    Registers none = Registers.none();
    Registers registers =
        new Registers(
            none.bronnen(),
            none.kamerstukken(),
            List.of(motion("motie-Kröger"), motion("motie-Kröger"), motion("motie-Postma")),
            none.toezeggingen(),
            none.personen(),
            none.ambten(),
            none.organisaties(),
            none.clusters(),
            none.instrumenten(),
            none.afkortingen(),
            none.begrippen(),
            none.cijfers());
    return Texts.found(rule, new Surroundings(Optional.empty(), registers), Texts.of(lines));
  }

  private static Motie motion(String name) {
    return new Motie("m", name, "onderwerp", "kst", Optional.empty(), List.of(), "bron");
  }

  @Test
  void oneFormForAllMotions() {
    assertEquals(
        List.of(
            "3:4 motie-vorm ‘motie Van Dijk’ heeft een andere vorm dan de andere moties in dit"
                + " stuk, zoals in ‘motie-Postma’",
            "4:4 motie-vorm ‘motie van het lid Kostić c.s.’ heeft een andere vorm dan de andere"
                + " moties in dit stuk, zoals in ‘motie-Postma’"),
        Texts.found(
            rule,
            "De motie-Postma en de motie-Bontenbal c.s.",
            "De motie-Erkens.",
            "De motie Van Dijk.",
            "De motie van het lid Kostić c.s."));
  }

  @Test
  void aNameThatTwoMotionsShareNeedsMore() {
    assertEquals(
        List.of(
            "1:22 motie-welke er zijn 2 moties van Kröger; hier staat geen nummer of onderwerp bij"),
        found("Het kabinet voert de motie-Kröger uit. En de motie-Postma."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De motie-Kröger over de cPPA is uitgevoerd.",
        "De motie-Kröger (Kamerstukken II 2025/26, 31239, nr. 433) is uitgevoerd.",
        "De motie-Postma is uitgevoerd.",
        "De motie is aangenomen. De Kamer nam de motie Van harte aan.",
        "De motie van het lid Postma is bekend. De motie-Postma is uitgevoerd.",
        "De moties-Kröger zijn beide uitgevoerd.",
        "De motie-Kröger, die vraagt om tempo, is uitgevoerd.",
        "De motie-Kröger van 25 juni 2025 is uitgevoerd.",
        "De motie vraagt het kabinet. De motie van de Kamer is helder."
      })
  void clearNamesAreLeftAlone(String line) {
    assertEquals(List.of(), found(line));
  }
}
