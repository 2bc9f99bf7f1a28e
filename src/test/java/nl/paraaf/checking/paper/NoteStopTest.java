package nl.paraaf.checking.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.paraaf.checking.Surroundings;
import nl.paraaf.checking.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NoteStopTest {
  private final NoteStop rule = new NoteStop();

  @Test
  void aNoteWithoutAStopIsFoundAmongOthersThatHaveOne() {
    assertEquals(
        List.of("2:3 noot-zonder-punt noot 2 eindigt niet met een punt, de andere noten wel"),
        Texts.found(rule, Surroundings.none(), Papers.notes("Een.", "Bij", "Drie.")));
  }

  @Test
  void whereMostLackItThatIsSaidOnce() {
    assertEquals(
        List.of("1:3 noot-zonder-punt noot 1 eindigt niet met een punt, 1 van de 3 noten wel"),
        Texts.found(rule, Surroundings.none(), Papers.notes("Een", "Bij", "Drie.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Zie nr. 3.", "Zie https://www.rijksoverheid.nl/x", "(Zie aldaar.)", "Waarom?"})
  void goodEndsAreLeftAlone(String note) {
    assertEquals(
        List.of(), Texts.found(rule, Surroundings.none(), Papers.notes("Een.", note, "Drie.")));
  }

  @Test
  void notesWithoutAnyStopAreAChoice() {
    assertEquals(List.of(), Texts.found(rule, Surroundings.none(), Papers.notes("Een", "Twee")));
  }
}
