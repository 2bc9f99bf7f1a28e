package nl.paraaf.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import nl.paraaf.rules.Rule;
import org.junit.jupiter.api.Test;

final class ChecksTest {

  @Test
  void eachRuleHasItsOwnIdAndSaysEverything() {
    List<Rule> rules = Checks.rules();
    assertEquals(rules.size(), new HashSet<>(rules.stream().map(Rule::id).toList()).size());
    for (Rule rule : rules) {
      assertTrue(rule.id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), rule.id());
      assertFalse(rule.message().endsWith("."), rule.id());
      assertFalse(rule.remedy().endsWith("."), rule.id());
      assertTrue(rule.meaning().endsWith("."), rule.id());
      assertTrue(rule.ground().endsWith("."), rule.id());
    }
  }
}
