package nl.paraaf.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the user probably meant. */
class SuggestionTest {
  private static final List<String> NAMES =
      List.of("cosun", "nobian", "tata-steel", "rockwool", "oci", "dow", "editie", "datum");

  @ParameterizedTest
  @CsvSource({
    // inserted, left out, replaced, swapped
    "cossun, cosun",
    "csun, cosun",
    "kosun, cosun",
    "ocsun, cosun",
    // the same but for capitals
    "OCI, oci",
    "Tata-Steel, tata-steel",
    // two in a longer word
    "tatastel, tata-steel",
    "rokwol, rockwool",
    // one in a short one
    "dov, dow",
    "d0w, dow",
  })
  void theNearestIsFound(String wrong, String meant) {
    assertEquals(Optional.of(meant), Suggestion.nearest(wrong, NAMES));
  }

  @ParameterizedTest
  @CsvSource({"dag", "yara", "o", "''", "cosunnobian", "iets-heel-anders", "aab"})
  void whatIsTooFarIsNot(String wrong) {
    assertEquals(Optional.empty(), Suggestion.nearest(wrong, NAMES));
  }

  @Test
  void ofTwoEquallyNearItIsTheFirstOfTheAlphabetInAnyOrder() {
    assertEquals(Optional.of("stand"), Suggestion.nearest("stond", List.of("strond", "stand")));
    assertEquals(Optional.of("stand"), Suggestion.nearest("stond", List.of("stand", "strond")));
  }

  @Test
  void theSameWordIsNearest() {
    assertEquals(Optional.of("datum"), Suggestion.nearest("datum", List.of("datums", "datum")));
  }

  @Test
  void withoutCandidatesThereIsNone() {
    assertEquals(Optional.empty(), Suggestion.nearest("datum", List.of()));
  }

  @Test
  void theHintNamesTheNearestOrSaysSomethingElse() {
    assertEquals("bedoelt u ‘cosun’?", Suggestion.hint("cosum", NAMES, "kijk in de lijst"));
    assertEquals("kijk in de lijst", Suggestion.hint("yara", NAMES, "kijk in de lijst"));
  }

  @Test
  void aVeryLongWordTakesNoTime() {
    String longWord = "a".repeat(2_000);
    assertEquals(Optional.empty(), Suggestion.nearest(longWord, NAMES));
  }
}
