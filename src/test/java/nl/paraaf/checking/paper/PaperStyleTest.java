package nl.paraaf.checking.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.paraaf.checking.text.Texts;
import org.junit.jupiter.api.Test;

final class PaperStyleTest {
  private final PaperStyle rule = new PaperStyle();

  @Test
  void theMinorityDeviatesOnceForEachCitation() {
    assertEquals(
        List.of(
            "2:1 citeerstijl ‘Kamerstuk 2024/2025, 30 872, nr. 306’ wijkt af van de andere"
                + " verwijzingen in dit stuk: het vergaderjaar staat er als 2024/2025, elders als"
                + " 2024/25",
            "4:1 citeerstijl ‘Kamerstukken II 2024/25, 29826, nr. 235’ wijkt af van de andere"
                + " verwijzingen in dit stuk: de aanduiding is ‘Kamerstukken II’ of ‘Kamerstukken"
                + " I’, elders ‘Kamerstuk’; het dossier staat er als 29826, elders als 29 826"),
        Texts.found(
            rule,
            "Kamerstuk 2024/25, 29 826, nr. 203.",
            "Kamerstuk 2024/2025, 30 872, nr. 306.",
            "Kamerstuk 2024/25, 29 826, nr. 234.",
            "Kamerstukken II 2024/25, 29826, nr. 235."));
  }

  @Test
  void aMissingYearDeviatesFromCitationsThatHaveIt() {
    assertEquals(
        List.of(
            "3:1 citeerstijl ‘Kamerstuk 32 637, nr. 649’ wijkt af van de andere verwijzingen in dit"
                + " stuk: het vergaderjaar staat er niet, elders als 2024/25"),
        Texts.found(
            rule,
            "Kamerstuk 2024/25, 29 826, nr. 203.",
            "Kamerstuk 2024/25, 29 826, nr. 234.",
            "Kamerstuk 32 637, nr. 649."));
  }

  @Test
  void oneStyleIsGoodWhateverItIs() {
    assertEquals(
        List.of(),
        Texts.found(rule, "Kamerstuk 36 410, nr. 1.", "Kamerstuk 32 637, nr. 649; 22 112, nr. 3."));
    assertEquals(
        List.of(),
        Texts.found(
            rule,
            "Kamerstukken II 2024/25, 29826, nr. 234.",
            "Kamerstukken I 2024/25, 32813, AO.",
            "Bijlage bij Kamerstukken II 2024/25, 29826, nr. 235."));
  }
}
