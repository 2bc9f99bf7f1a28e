package nl.paraaf.checking.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceTest {

  private static List<String> split(String line) {
    return Sentence.of(Texts.of(line).passages().get(0)).stream().map(Sentence::text).toList();
  }

  @Test
  void sentencesEndAtAStopBeforeACapital() {
    assertEquals(
        List.of("Dit is er een.", "‘Dit ook.’", "In 2030 daalt dat.", "2035 volgt!", "Klaar?"),
        split("Dit is er een. ‘Dit ook.’ In 2030 daalt dat. 2035 volgt! Klaar?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zie Kamerstuk 29 826, nr. 203 van het kabinet.",
        "De heer A.A. Aartsen en mevrouw J. Jansen tekenen.",
        "Volgens art. 3.3 en blz. 12 geldt dat.",
        "Op 25 juni jl. is gestemd.",
        "Coöperatie Koninklijke Cosun U.A. heeft zes locaties."
      })
  void aStopWithinASentenceDoesNotEndIt(String line) {
    assertEquals(List.of(line), split(line));
  }
}
