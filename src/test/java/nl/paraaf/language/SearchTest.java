package nl.paraaf.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

class SearchTest {
  @Test
  void findsWhatThePatternFinds() {
    Search search = Search.of("\\d+%").needing(Need.anyOf("%"));
    assertEquals(
        List.of("5%", "60%"),
        search.in("van 5% naar 60%").results().map(MatchResult::group).toList());
  }

  @Test
  void doesNotLookWhereSomethingIsMissing() {
    Search wrong = Search.of("\\d+%").needing(Need.anyOf("%")).needing(Need.word("naar"));
    assertTrue(wrong.isIn("naar 60%"));
    assertFalse(wrong.isIn("60%"));
  }

  @Test
  void refusesAPatternThatMatchesNothing() {
    assertThrows(IllegalArgumentException.class, () -> Search.of("\\d*"));
  }

  @Test
  void knowsCharactersOfAllKinds() {
    Need need = Need.anyOf("0z€");
    assertTrue(need.isMet("a0"));
    assertTrue(need.isMet("z"));
    assertTrue(need.isMet("een €"));
    assertFalse(need.isMet("1y₂"));
    assertFalse(need.isMet(""));
  }

  @Test
  void aPairStandsTogether() {
    assertTrue(Need.pair(Need.DIGITS, " ").isMet("3 mei"));
    assertFalse(Need.pair(Need.DIGITS, " ").isMet("mei 3"));
    assertTrue(Need.beforeLetter(".").isMet("einde.Begin"));
    assertFalse(Need.beforeLetter(".").isMet("7.5 einde."));
    assertTrue(Need.behindCapital("s").isMet("EoPs"));
    assertFalse(Need.behindCapital("s").isMet("s als"));
  }

  @Test
  void aLetterOfTwoCharactersIsALetter() {
    assertTrue(Need.beforeLetter(".").isMet(".\ud835\udc00"));
    assertTrue(Need.behindCapital("s").isMet("\ud835\udc00s"));
  }
}
