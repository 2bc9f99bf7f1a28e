package nl.paraaf.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.source.Span;
import org.junit.jupiter.api.Test;

class RuleTest {
  private static final Span PLACE = Span.at("a.md", 1, 2);
  private static final Rule RULE =
      new Rule(
          "een-regel",
          Group.TEKST,
          Severity.WAARSCHUWING,
          "in {} staat ‘{}’ (twee keer)",
          "Betekenis.",
          "Grond.",
          "doe iets",
          true);

  @Test
  void aFindingHasTheWordsOfTheRule() {
    Diagnostic found = RULE.at(PLACE, "a", 3);
    assertEquals("in a staat ‘3’ (twee keer)", found.message());
    assertEquals(List.of("doe iets"), found.hints());
    assertEquals(List.of("beter"), RULE.with(PLACE, List.of("beter"), 1, 2).hints());
  }

  /** What is filled in may look like a slot. */
  @Test
  void valuesComeBackFromAMessage() {
    assertEquals(List.of("{}", "b’ c"), RULE.values(RULE.at(PLACE, "{}", "b’ c").message()));
    assertEquals(List.of(), RULE.values("iets anders"));
  }

  @Test
  void asManyValuesAsSlots() {
    assertThrows(ParaafFault.class, () -> RULE.at(PLACE, "a"));
    assertThrows(ParaafFault.class, () -> RULE.at(PLACE, "a", "b", "c"));
  }
}
