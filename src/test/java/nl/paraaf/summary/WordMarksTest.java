package nl.paraaf.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes of words as Markdown. */
class WordMarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "een oude zin|een nieuwe zin|een ~~oude~~ **nieuwe** zin",
        "een zin|een langere zin|een **langere** zin",
        "een lange zin|een zin|een ~~lange~~ zin",
        "a b|c d|~~a b~~ **c d**",
        "de *ster*|de _streep_|de ~~\\*ster\\*~~ **\\_streep\\_**",
        "kost <b>73</b>|kost &euro;74|kost ~~\\<b\\>73\\</b\\>~~ **\\&euro;74**",
        "zie #12|zie ~13|zie ~~\\#12~~ **\\~13**",
      })
  void wordsThatWentAndCameAreMarked(String old, String now, String expected) {
    assertEquals(expected, WordMarks.changed(old, now));
  }

  @Test
  void onlyWordsNearAChangeAreShown() {
    String many = String.join(" ", Collections.nCopies(40, "woord"));
    assertEquals(
        "… woord woord woord woord woord woord woord woord ~~oud~~ **nieuw** woord woord woord"
            + " woord woord woord woord woord …",
        WordMarks.changed(many + " oud " + many, many + " nieuw " + many));
  }

  @Test
  void longStretchIsCutOff() {
    String many = String.join(" ", Collections.nCopies(61, "w"));
    assertEquals(
        "**" + String.join(" ", Collections.nCopies(60, "w")) + " …**", WordMarks.come(many));
  }
}
