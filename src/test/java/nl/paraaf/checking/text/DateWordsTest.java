package nl.paraaf.checking.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.domain.Registers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateWordsTest {
  private final DateWords rule = new DateWords();

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
          Op 31 juni 2025 volgt meer.                   | 1:4 datum-bestaat-niet ‘31 juni 2025’ bestaat niet
          Op 29 februari 2025 is besloten.              | 1:4 datum-bestaat-niet ‘29 februari 2025’ bestaat niet
          Voor 31 april is er een brief.                | 1:6 datum-bestaat-niet ‘31 april’ bestaat niet
          Op woensdag 26 juni 2025 is gestemd.          | 1:4 weekdag-onjuist ‘woensdag 26 juni 2025’ klopt niet: die dag is een donderdag
          Op dinsdag 25 juni is gestemd.                | 1:4 weekdag-onjuist ‘dinsdag 25 juni’ klopt niet: die dag is een woensdag
          Op dinsdag 24 juni jl. en maandag 24 juni jl. | 1:27 weekdag-onjuist ‘maandag 24 juni jl.’ klopt niet: die dag is een dinsdag
          Op 25 juni 2025 jl. is gestemd.               | 1:4 jl-met-jaar ‘25 juni 2025 jl.’ heeft een jaartal en ‘jl.’
          Op 15 juli jl. is gestemd.                    | 1:4 jl-niet-voorbij ‘15 juli jl.’ ligt niet in het jaar voor de datum van deze brief (30\u00a0juni 2025)
          Op 30 juni jongstleden is gestemd.            | 1:4 jl-niet-voorbij ‘30 juni jongstleden’ ligt niet in het jaar voor de datum van deze brief (30\u00a0juni 2025)
          """)
  void aWrongDateIsFound(String line, String message) {
    assertEquals(List.of(message), found(line));
  }

  @Test
  void aYearWithJlIsAlsoHeldAgainstTheYearBefore() {
    assertEquals(
        List.of(
            "1:4 jl-met-jaar ‘25 juni 2024 jl.’ heeft een jaartal en ‘jl.’",
            "1:4 jl-niet-voorbij ‘25 juni 2024 jl.’ ligt niet in het jaar voor de datum van deze"
                + " brief (30\u00a0juni 2025)"),
        found("Op 25 juni 2024 jl. is gestemd."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Op woensdag 25 juni 2025 en maandag\u00a023 juni jl. is gestemd.",
        "Op woensdag 25 juni is gestemd.",
        "Op dinsdag 16 september 2025, Prinsjesdag, volgt het besluit.",
        "Op vrijdag 20 december jl. is besloten.",
        "Op 29 februari 2024 en op 29 februari.",
        "Op 12 december jl. was dat zo.",
        "In de week van 23–27 juni 2025.",
        "Op woensdag 2 juli volgt het debat.",
        "In juni jl. is besloten.",
        "Op zondag 29 juni en op maandag 30 juni.",
        "Op 29 februari 2000 en 28 februari 1900.",
        "Van dinsdag 24 juni tot vrijdag 27 juni.",
        "Versie 31.6 en artikel 31 juncto artikel 32.",
        "Op 30 juni 2024 jongeren gesproken.",
        "De zaterdag daarop, 28 juni, was vrij."
      })
  void rightDatesAreLeftAlone(String line) {
    assertEquals(List.of(), found(line));
  }

  @Test
  void withoutADateOfTheLetterAWeekdayNeedsAYear() {
    assertEquals(List.of(), Texts.found(rule, "Op dinsdag 25 juni is gestemd, 15 juli jl. ook."));
  }
}
