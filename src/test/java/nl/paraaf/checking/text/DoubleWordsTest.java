package nl.paraaf.checking.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DoubleWordsTest {
  private final DoubleWords rule = new DoubleWords();

  @Test
  void aWordThatWasTypedTwiceIsFoundAtTheFirst() {
    assertEquals(
        List.of(
            "1:10 dubbel-woord ‘de’ staat er twee keer achter elkaar",
            "2:1 dubbel-woord ‘het’ staat er twee keer achter elkaar"),
        Texts.found(rule, "Dit gaat de de verkeerde kant op.", "Het het is zo."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dit is de deur.",
        "De bedrijven die die stap zetten.",
        "Het besluit van Van Veldhoven.",
        "Zij zei dat dat kon.",
        "Het gaat om CO₂-CO₂.",
        "Dit is het, het einde.",
        "Wat ze doen, doen ze samen.",
        "Hij zei dat, dat was in mei.",
        "Van 1 naar 1 1/2 miljoen.",
        "Van Tata Steel. Steel is Engels.",
        "Zie artikel 3, derde lid, lid 3.",
        "Het lid Van der Lee en Lee zelf."
      })
  void goodDutchIsLeftAlone(String line) {
    assertEquals(List.of(), Texts.found(rule, line));
  }
}
