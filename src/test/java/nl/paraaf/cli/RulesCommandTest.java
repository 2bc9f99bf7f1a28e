package nl.paraaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.paraaf.build.RuleBook;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules, listed and one by one. */
class RulesCommandTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.in(folder);
  }

  @Test
  void everyRuleIsListedBelowItsGroup() {
    List<String> lines = desk.run("regels").out().lines().toList();
    int at = 0;
    Group group = null;
    for (Rule rule : RuleBook.all()) {
      if (rule.group() != group) {
        group = rule.group();
        at = after(lines, at, group.title());
      }
      at = after(lines, at, "  " + rule.id() + " ");
      assertTrue(lines.get(at - 1).contains(" " + rule.severity().label() + " "));
    }
    assertEquals(RuleBook.all().size() + " regels", lines.get(lines.size() - 1));
  }

  private static int after(List<String> lines, int from, String start) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i + 1;
      }
    }
    throw new AssertionError("not listed, or not in order: " + start);
  }

  @Test
  void linesFitATerminal() {
    desk.run("regels").out().lines().forEach(l -> assertTrue(l.length() <= 100, l));
    for (Rule rule : RuleBook.all()) {
      desk.run("regels", "toon", rule.id())
          .out()
          .lines()
          .filter(l -> l.trim().contains(" "))
          .forEach(l -> assertTrue(l.length() <= 100, l));
    }
  }

  @Test
  void oneRuleInFull() {
    assertEquals(
        """
        dubbel-woord

        Groep          Tekst en typografie
        Ernst          waarschuwing
        Betekenis      Hetzelfde woord staat twee keer achter elkaar, meestal door knippen en plakken.
        Melding        ‘…’ staat er twee keer achter elkaar
        Grond          Conventie van het huis: schone tekst.
        Wat te doen    haal een van de twee weg
        Uitzondering   mogelijk, met een reden, in uitzonderingen.yaml:

        - regel: dubbel-woord
          bestand: edities/2025-06-30/inleiding.md
          bij: de woorden waar het om gaat
          ernst: uit
          reden: Waarom de regel hier niet geldt.
        --- 0
        """,
        desk.run("regels", "toon", "dubbel-woord").all());
  }

  @Test
  void aRuleThatDoesNotGiveWaySaysSo() {
    assertEquals(
        """
        yaml-syntaxis

        Groep          Vorm van gegevens en tekst
        Ernst          fout
        Betekenis      De regels van YAML zijn niet gevolgd, zodat niet vaststaat wat er is bedoeld.
        Melding        verschilt per geval
        Grond          YAML 1.2.2.
        Wat te doen    verbeter de regel; de melding noemt wat ontbreekt of te veel is
        Uitzondering   niet mogelijk
        --- 0
        """,
        desk.run("rules", "toon", "yaml-syntaxis").all());
  }

  @Test
  void thePageOfTheManualComesFromTheCommand() throws IOException {
    assertEquals(
        Files.readString(Path.of("docs/regels.md")), desk.run("regels", "--markdown").out());
  }
}
