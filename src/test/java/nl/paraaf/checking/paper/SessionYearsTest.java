package nl.paraaf.checking.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.text.Texts;
import nl.paraaf.domain.Registers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SessionYearsTest {
  private final SessionYears rule = new SessionYears();

  private static final Registers PAPERS =
      Papers.register(
          Papers.dated("203", LocalDate.of(2024, 3, 18)),
          Papers.dated("264", LocalDate.of(2025, 9, 5)),
          Papers.dated("266", LocalDate.of(2025, 9, 29)),
          Papers.explained("2050", "2024-2025"));

  private List<String> found(String... lines) {
    Surroundings letter = new Surroundings(Optional.of(LocalDate.of(2025, 12, 1)), PAPERS);
    return Texts.found(rule, letter, Texts.of(lines));
  }

  @Test
  void twoYearsThatDoNotFollowAreNoYearOfSessions() {
    assertEquals(
        List.of(
            "1:5 vergaderjaar-vorm ‘2024/26’ is geen vergaderjaar: het tweede jaar volgt niet op"
                + " het eerste"),
        Texts.found(rule, "Zie Kamerstukken II 2024/26, 29826, nr. 234."));
  }

  @Test
  void theYearIsThatOfTheDateInTheRegister() {
    assertEquals(
        List.of(
            "1:1 vergaderjaar-onjuist Kamerstuk 2024/25, 29 826, nr. 203 heeft vergaderjaar"
                + " 2024/25, maar het stuk is van 18\u00a0maart 2024 en dus van vergaderjaar"
                + " 2023/24",
            "2:1 vergaderjaar-onjuist Kamerstukken II 2025/26, 29826, nr. 264 heeft vergaderjaar"
                + " 2025/26, maar het stuk is van 5\u00a0september 2025 en dus van vergaderjaar"
                + " 2024/25"),
        found("Kamerstuk 2024/25, 29 826, nr. 203.", "Kamerstukken II 2025/26, 29826, nr. 264."));
  }

  @Test
  void orOfTheDateInTheText() {
    assertEquals(
        List.of(
            "1:29 vergaderjaar-onjuist Kamerstuk 2023/24, 29 826, nr. 234 heeft vergaderjaar"
                + " 2023/24, maar het stuk is van 17\u00a0maart 2025 en dus van vergaderjaar"
                + " 2024/25"),
        Texts.found(rule, "De brief van 17 maart 2025 (Kamerstuk 2023/24, 29 826, nr. 234)."));
  }

  @Test
  void orOfTheDateAtTheMarkOfTheNote() {
    assertEquals(
        List.of(
            "2:1 vergaderjaar-onjuist Kamerstuk 2025/26, 29 826, nr. 234 heeft vergaderjaar"
                + " 2025/26, maar het stuk is van 17\u00a0maart 2025 en dus van vergaderjaar"
                + " 2024/25"),
        Texts.found(
            rule,
            Surroundings.none(),
            Papers.withNote(
                "Dat stond in de brief van 17 maart 2025.",
                "Kamerstuk 2025/26, 29 826, nr. 234.")));
  }

  @Test
  void aYearAfterThatOfTheLetterHasNotBegun() {
    assertEquals(
        List.of(
            "1:1 vergaderjaar-na-brief Kamerstukken II 2026/27, 36800 XIV, nr. 80 heeft"
                + " vergaderjaar 2026/27; dat begint na de datum van deze brief (1\u00a0december"
                + " 2025)"),
        found("Kamerstukken II 2026/27, 36800 XIV, nr. 80."));
  }

  @Test
  void theLetterMayTellItsOwnDate() {
    assertEquals(
        List.of(
            "3:1 vergaderjaar-na-brief Kamerstuk 2025/26, 29 826, nr. 260 heeft vergaderjaar"
                + " 2025/26; dat begint na de datum van deze brief (30\u00a0juni 2025)"),
        Texts.found(
            rule,
            "Den Haag, 30 juni 2025",
            "Geachte Voorzitter,",
            "Kamerstuk 2025/26, 29 826, nr. 260."));
  }

  @Test
  void aHigherNumberIsNotOfAnEarlierYear() {
    assertEquals(
        List.of(
            "1:1 vergaderjaar-volgorde Kamerstukken II 2023/24, 29826, nr. 270 heeft vergaderjaar"
                + " 2023/24, maar nr. 264 in hetzelfde dossier is van 2024/25",
            "2:47 vergaderjaar-volgorde Kamerstuk 2024/25, 32 813, nr. 1345 heeft vergaderjaar"
                + " 2024/25, maar nr. 1496 in hetzelfde dossier is van 2023/24"),
        found(
            "Kamerstukken II 2023/24, 29826, nr. 270.",
            "Kamerstuk 2023/24, 32 813, nr. 1496. En later Kamerstuk 2024/25, 32 813, nr. 1345."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kamerstukken II 2023/24, 29826, nr. 203.",
        "Kamerstukken II 2023-2024, 29 826, nr. 203.",
        "Kamerstukken II 2025/26, 29826, nr. 266; Kamerstukken II 2024/25, 29826, nr. 264.",
        "Kamerstuk 2024/2025, 29 826, nr. 2050, en Kamerstuk 2025/26, 29 826, nr. 267.",
        "Bijlage bij Kamerstukken II 2024/25, 29826, nr. 264.",
        "Kamerstukken I 2022/23, 29826, E.",
        "Kamerstuk 29 826, nr. 203.",
        "De brief van 17 maart 2025 gaat niet over Kamerstuk 2023/24, 31 239, nr. 4.",
        "Kamerstukken II 2024/25, 36725, nr. 11; Kamerstukken II 2023/24, 36725 XXIII, nr. 80.",
        "Het seizoen 2024/26 was lang.",
        "Kamerstukken II 1999/2000, 26 800, nr. 3.",
        "Kamerstuk 2024/25, 29 826, nr. 264, geagendeerd op 1 oktober 2025.",
        "Verordening 2024/1735 en Richtlijn 2023/2413."
      })
  void rightYearsAreLeftAlone(String line) {
    assertEquals(List.of(), found(line));
  }
}
