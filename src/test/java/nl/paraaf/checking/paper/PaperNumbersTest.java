package nl.paraaf.checking.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PaperNumbersTest {
  private final PaperNumbers rule = new PaperNumbers();

  private List<String> found(String line) {
    Surroundings letter =
        new Surroundings(
            Optional.of(LocalDate.of(2025, 6, 30)),
            Papers.register(
                Papers.dated("203", LocalDate.of(2024, 3, 18)),
                Papers.dated("234", LocalDate.of(2025, 3, 17)),
                Papers.dated("266", LocalDate.of(2025, 9, 29)),
                Papers.explained("2050", "2024-2025")));
    return Texts.found(rule, letter, Texts.of(line));
  }

  @Test
  void aNumberFarAboveTheSeriesIsASlip() {
    assertEquals(
        List.of(
            "1:5 ondernummer-onwaarschijnlijk nr. 2340 past niet in dossier 29826: het hoogste"
                + " nummer dat het register daar kent, is 266"),
        found("Zie Kamerstukken II 2024/25, 29826, nr. 2340."));
  }

  @Test
  void aPaperOfLaterDateCannotBeCited() {
    assertEquals(
        List.of(
            "1:5 kamerstuk-na-brief Kamerstuk 29 826, nr. 266 is van 29\u00a0september 2025, na de"
                + " datum van deze brief (30\u00a0juni 2025)"),
        found("Zie Kamerstuk 29 826, nr. 266."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kamerstukken II 2024/25, 29826, nr. 234.",
        "Kamerstukken II 2024/25, 29826, nr. 290.",
        "Kamerstukken II 2024/25, 29826, nr. 2050.",
        "Kamerstukken II 2024/25, 32813, nr. 9999.",
        "Kamerstukken I 2024/25, 29826, AO.",
        "Kamerstuk 29 826, nr. 234 van 17 maart 2025.",
        "Stcrt. 2024, nr. 29826 en bladzijde 2340."
      })
  void whatCanExistIsLeftAlone(String line) {
    assertEquals(List.of(), found(line));
  }
}
