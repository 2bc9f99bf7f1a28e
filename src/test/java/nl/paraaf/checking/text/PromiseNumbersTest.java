package nl.paraaf.checking.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PromiseNumbersTest {
  private final PromiseNumbers rule = new PromiseNumbers();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zie toezegging TZ202413-136.   | 1:16 toezegging-nummer ‘TZ202413-136’ is geen nummer van een toezegging
          Zie toezegging TZ202410-36.    | 1:16 toezegging-nummer ‘TZ202410-36’ is geen nummer van een toezegging
          Zie toezegging TZ202410136.    | 1:16 toezegging-nummer ‘TZ202410136’ is geen nummer van een toezegging
          Zie toezegging TZ 202410-136.  | 1:16 toezegging-nummer ‘TZ 202410-136’ is geen nummer van een toezegging
          Zie toezegging T0381.          | 1:16 toezegging-nummer ‘T0381’ is geen nummer van een toezegging
          """)
  void aNumberOfAnotherFormIsFound(String line, String message) {
    assertEquals(List.of(message), Texts.found(rule, line));
  }

  @Test
  void theMonthIsThatOfTheDebate() {
    assertEquals(
        List.of(
            "1:12 toezegging-maand toezegging TZ202409-136 is volgens haar nummer van september"
                + " 2024, maar hier staat 17\u00a0oktober 2024"),
        Texts.found(
            rule, "Toezegging TZ202409-136, gedaan in het commissiedebat van 17 oktober 2024."));
  }

  @Test
  void aNumberStandsForOnePromise() {
    assertEquals(
        List.of(
            "2:12 toezegging-maand toezegging TZ202410-136 is volgens haar nummer van oktober 2024,"
                + " maar hier staat 20\u00a0maart 2025",
            "2:12 toezegging-twee-keer nummer TZ202410-136 staat hier voor de toezegging van"
                + " 20\u00a0maart 2025, en eerder voor die van 17\u00a0oktober 2024"),
        Texts.found(
            rule,
            "Toezegging TZ202410-136, CD Verduurzaming industrie van 17 oktober 2024.",
            "Toezegging TZ202410-136, CD van 20 maart 2025."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Toezegging TZ202410-136 uit het commissiedebat van 17 oktober 2024.",
        "Toezeggingen T03819 en T03810.",
        "Met de brief van 30 juni 2025 is toezegging TZ202410-136 afgedaan.",
        "De toezeggingen TZ202410-136 en TZ202409-004 zijn gedaan op 12 september 2024.",
        "Hierover is een toezegging gedaan op 12 september 2024, met nummer TZ202409-004.",
        "De tabel T0381 staat in bijlage 2.",
        "Met de brief van 17 maart 2025 is toezegging TZ202410-136, gedaan op 17 oktober 2024, afgedaan.",
        "Toezegging TZ202410-136 staat ook in de brief van 30 juni 2025.",
        "De motor T1000 en het gebied TZ zijn geen toezegging."
      })
  void rightNumbersAreLeftAlone(String line) {
    assertEquals(List.of(), Texts.found(rule, line));
  }
}
