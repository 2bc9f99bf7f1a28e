package nl.paraaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Findings that were there before do not count; new ones do. */
class BaselineTest {
  private static final String FILE = "nulmeting.json";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void make() throws IOException {
    desk = FindingsDesk.in(folder);
    assertEquals(0, desk.run("controleer", "--nulmeting-maken", FILE).code());
  }

  @Test
  void whatIsKnownDoesNotCount() {
    assertEquals(
        """
        In orde: 0 fouten, 0 waarschuwingen, 0 open plaatsen.
        5 bekende bevindingen tellen niet mee.
        --- 0
        """,
        compare().all());
  }

  /** Lines that move are the same lines; white space is no change. */
  @Test
  void aFindingThatMovesIsStillKnown() throws IOException {
    desk.change(FindingsDesk.PROSE, "Dit is de de", "Eerst iets anders.\n\nDit  is de de");
    assertEquals(0, compare().code());
  }

  @Test
  void aNewFindingCounts() throws IOException {
    desk.change(FindingsDesk.PROSE, "tweede.", "tweede.\n\nEn hier hier ook.");
    Desk.Said said = compare();
    assertEquals(
        """
        content/edities/2025-06-30/tekst.md:5:4: waarschuwing [dubbel-woord] ‘hier’ staat er twee keer achter elkaar
        5 | En hier hier ook.
          |    ^^^^^^^^^
          hint: haal een van de twee weg
        """,
        said.err());
    assertEquals(4, said.code());
  }

  /** Of two findings on one line the second is new, although rule, file and line are the same. */
  @Test
  void whatIsAddedToAKnownLineIsAnotherLine() throws IOException {
    desk.change(FindingsDesk.PROSE, "de de eerste", "de de eerste eerste");
    assertEquals(2, compare().err().lines().filter(l -> l.contains("dubbel-woord")).count());
  }

  @Test
  void whatIsGoneIsTold() throws IOException {
    desk.change(FindingsDesk.PROSE, "de de", "de");
    assertEquals(
        """
        In orde: 0 fouten, 0 waarschuwingen, 0 open plaatsen.
        4 bekende bevindingen tellen niet mee.
        1 bevinding uit de nulmeting is er niet meer:
          content/edities/2025-06-30/tekst.md [dubbel-woord] ‘de’ staat er twee keer achter elkaar
        """,
        compare().out());
  }

  /** A check of one edition, or one that stopped half-way, does not know what is gone. */
  @Test
  void anIncompleteCheckCallsNothingGone() throws IOException {
    desk.change(FindingsDesk.PROSE, "de de", "de");
    assertEquals(
        """
        In orde: 0 fouten, 0 waarschuwingen, 0 open plaatsen.
        4 bekende bevindingen tellen niet mee.
        """,
        desk.run("controleer", "--nulmeting", FILE, "--editie", "2025-06-30").out());
  }

  /** What only {@code --taal} finds is not gone when nobody looked at language. */
  @Test
  void whatWasNotSoughtIsNotGone() throws IOException {
    desk.change(FILE, "\"open-plaats\"", "\"taal-stijl\"");
    desk.change(FILE, "\"vingerafdruk\" : \"", "\"vingerafdruk\" : \"x");
    assertEquals(3, compare().out().lines().filter(l -> l.contains("[dubbel-woord]")).count());
    assertEquals(0, compare().out().lines().filter(l -> l.contains("[taal-stijl]")).count());
  }

  /** Nothing is made from input with errors, so that no baseline may hide one. */
  @Test
  void anErrorIsNeverKnown() throws IOException {
    desk.change("content/trajecten/ijzerwerk.yaml", "cluster: kust", "cluster: kustt");
    assertEquals(3, desk.run("controleer", "--nulmeting-maken", FILE).code());
    assertEquals(3, compare().code());
    assertTrue(compare().out().startsWith("Gevonden: 1 fout, "), compare().out());
  }

  @Test
  void programsSeeWhatIsKnownNewAndGone() throws IOException {
    desk.change(FindingsDesk.PROSE, "de de", "de");
    desk.change(FindingsDesk.PROSE, "tweede.", "tweede.\n\nEn hier hier ook.");
    String report = desk.run("controleer", "--nulmeting", FILE, "--rapport", "sarif").out();
    StringBuilder states = new StringBuilder();
    for (JsonNode result : new JsonMapper().readTree(report).at("/runs/0/results")) {
      states.append(result.path("baselineState").asString()).append(' ');
    }
    assertEquals("unchanged unchanged new unchanged unchanged absent ", states.toString());
  }

  @Test
  void theSameFindingsGiveTheSameFile() throws IOException {
    String first = Files.readString(desk.path(FILE));
    desk.run("controleer", "--nulmeting-maken", FILE);
    assertEquals(first, Files.readString(desk.path(FILE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "geen json",
        "{}",
        "[]",
        "{\"programma\": \"x\", \"bevindingen\": [{}]}",
        "{\"programma\": \"x\", \"bevindingen\": [null]}"
      })
  void aFileThatIsNoBaselineIsToldAsWrongUsage(String text) throws IOException {
    desk.write(FILE, text);
    assertEquals(
        """
        --- fouten
        paraaf: ‘nulmeting.json’ is geen nulmeting; maak er een met --nulmeting-maken
        Zie: ./paraaf controleer --help
        --- 2
        """,
        compare().all());
  }

  @Test
  void aBaselineThatIsNotThereIsToldAsWrongUsage() throws IOException {
    Files.delete(desk.path(FILE));
    assertEquals(2, compare().code());
  }

  private Desk.Said compare() {
    return desk.run("controleer", "--nulmeting", FILE, "--streng");
  }
}
