package nl.paraaf.checking.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LongSentencesTest {
  private final LongSentences rule = new LongSentences();

  @Test
  void moreThanThirtyWordsIsAHint() {
    String words = "woord ".repeat(30);
    assertEquals(
        List.of("2:7 lange-zin deze zin heeft 31 woorden"),
        Texts.found(rule, "Geachte Voorzitter,", "Kort. Lang " + words.trim() + ".", "Klaar."));
    assertEquals(
        List.of(),
        Texts.found(rule, "Geachte Voorzitter,", "Kort. L " + words.substring(6).trim() + "."));
  }

  @Test
  void longSentencesOfAContractAreItsNature() {
    assertEquals(List.of(), Texts.found(rule, "Partijen " + "woord ".repeat(40) + "."));
  }
}
