package nl.paraaf.checking.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LapsedPlansTest {
  private final LapsedPlans rule = new LapsedPlans();

  @Test
  void whatIsToComeDoesNotLieInThePast() {
    assertEquals(
        List.of(
            "voortgangsbrief:1:37 planning-verstreken de tekst verwacht dit nog (voorjaar van 2025),"
                + " maar die tijd is voorbij op 2025-06-30"),
        new EditionCase()
            .letter("Een tweede ronde is voorzien in het voorjaar van 2025.")
            .found(rule));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Het besluit volgt op 12 mei 2025.",
        "Het kabinet besluit daarover op Prinsjesdag 2024.",
        "De regeling zal in het eerste kwartaal van 2025 opengaan.",
        "Naar verwachting is het plan in maart\u00a02025 gereed.",
        "De start is gepland in 2024.",
        "In 2024 zal de regeling opengaan.",
        "{content/trajecten/a.yaml#/perspectief/0/tekst|Een tweede afspraak volgt in mei 2025.}"
      })
  void aTimeHasManyForms(String line) {
    assertEquals(1, new EditionCase().letter(line).found(rule).size(), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Het besluit volgt in de zomer van 2025.",
        "Het besluit volgt in juni 2025.",
        "De Kamer ontvangt een vervolg op de brief van 17 maart 2025.",
        "De tweede ronde was voorzien in het voorjaar van 2025.",
        "De regeling is in 2024 opengesteld.",
        "De eerste openstelling volgde op 9 september 2024.",
        "Het besluit van 17 maart 2025 is bekend.",
        "{content/trajecten/a.yaml#/gebeurtenissen/0/datum|Uiterlijk in mei 2025}: concept gereed.",
        "Dat is voorzien in 2025 en 2026."
      })
  void whatIsPastOrStillAheadIsLeftAlone(String line) {
    assertEquals(List.of(), new EditionCase().letter(line).found(rule), line);
  }
}
