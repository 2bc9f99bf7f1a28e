package nl.paraaf.checking.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.domain.Registers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlannedDatesTest {
  private final PlannedDates rule = new PlannedDates();

  private List<String> found(String line) {
    Surroundings letter =
        new Surroundings(Optional.of(LocalDate.of(2025, 6, 30)), Registers.none());
    return Texts.found(rule, letter, Texts.of(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Het besluit zal op 3 mei 2025 volgen.                            | 1:20 | 3 mei 2025
          De ronde wordt naar verwachting in het eerste kwartaal van 2025 geopend. | 1:36 | het eerste kwartaal van 2025
          Een brief is voorzien in maart 2025.                             | 1:26 | maart 2025
          Naar verwachting wordt in het najaar van 2024 getekend.          | 1:27 | het najaar van 2024
          Op 3 mei 2025 zal het kabinet besluiten.                         | 1:4  | 3 mei 2025
          De regeling zal eind 2024 openen.                                | 1:17 | eind 2024
          De uitbetaling zal in de zomer van 2024 plaatsvinden.            | 1:23 | de zomer van 2024
          Het besluit zal op Prinsjesdag 2024 volgen.                      | 1:20 | Prinsjesdag 2024
          De wijziging is gepland uiterlijk in Q1 2025.                    | 1:38 | Q1 2025
          """)
  void aPlanForThePastIsFound(String line, String place, String shown) {
    assertEquals(
        List.of(
            place
                + " planning-voorbij ‘"
                + shown
                + "’ staat er als toekomst, maar is voorbij op de datum van deze brief (30\u00a0juni"
                + " 2025)"),
        found(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Het besluit zal op 3 juli 2025 volgen.",
        "De ronde is voorzien in het voorjaar van 2026.",
        "Het kabinet zal de motie van 25 juni 2025 uitvoeren.",
        "De regeling zal, zoals op 3 mei 2025 gemeld, doorlopen.",
        "Het besluit dat op 3 mei 2025 is genomen, zal helpen.",
        "De opening was voorzien in het eerste kwartaal van 2025.",
        "De uitstoot zal lager zijn dan in maart 2025.",
        "Het kabinet zal de in maart 2025 gesloten afspraak uitvoeren.",
        "Het kabinet zal het eind 2024 aangekondigde plan uitvoeren.",
        "Het besluit zal op Prinsjesdag 2025 volgen.",
        "De ronde zou in maart 2025 opengaan.",
        "De tweede ronde zal lijken op de ronde van 2024.",
        "De reductie zal ten opzichte van 2020 toenemen.",
        "Op 3 mei 2025 is besloten; de uitvoering zal volgen.",
        "Het kabinet zal de lijn voortzetten die in maart 2025 is ingezet.",
        "De Kamer is op 3 mei 2025 geïnformeerd.",
        "Het kabinet zal in 2025 besluiten.",
        "Het besluit zal in het tweede kwartaal van 2025 volgen.",
        "Het kabinet verwachtte in maart 2025 een besluit.",
        "De brief die in maart 2025 is verstuurd, zal worden herhaald.",
        "De Kamer zal worden geïnformeerd over het debat van 3 mei 2025.",
        "Naar aanleiding van het advies van 3 mei 2025 zal het kabinet besluiten.",
        "Sinds 1 januari 2025 geldt de heffing, en die zal stijgen."
      })
  void otherDatesAreLeftAlone(String line) {
    assertEquals(List.of(), found(line));
  }
}
