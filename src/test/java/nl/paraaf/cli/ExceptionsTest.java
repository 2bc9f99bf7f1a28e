package nl.paraaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that give way for one place, with a reason. */
class ExceptionsTest {
  private static final String FILE = "content/uitzonderingen.yaml";
  private static final String FIRST =
      """
      content/edities/2025-06-30/tekst.md:1:8: waarschuwing [dubbel-woord] ‘de’ staat er twee keer achter elkaar
      1 | Dit is de de eerste alinea.
        |        ^^^^^
        hint: haal een van de twee weg
      """;
  private static final String SECOND =
      """
      content/edities/2025-06-30/tekst.md:3:1: waarschuwing [dubbel-woord] ‘en’ staat er twee keer achter elkaar
      3 | En en dit is van van de tweede.
        | ^^^^^
        hint: haal een van de twee weg
      content/edities/2025-06-30/tekst.md:3:14: waarschuwing [dubbel-woord] ‘van’ staat er twee keer achter elkaar
      3 | En en dit is van van de tweede.
        |              ^^^^^^^
        hint: haal een van de twee weg
      """;

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = FindingsDesk.in(folder);
  }

  @Test
  void withoutAnExceptionEverythingIsTold() {
    assertEquals(FIRST + SECOND + "--- 4\n", quiet());
  }

  @Test
  void aRuleIsOffWhereTheWordsStand() throws IOException {
    desk.write(
        FILE,
        """
        - regel: dubbel-woord
          bestand: edities/2025-06-30/tekst.md
          bij: eerste  alinea
          ernst: uit
          reden: |
            Zo staat het in het
            citaat.
        """);
    assertEquals(SECOND + "--- 4\n", quiet());
    assertEquals(
        """
        Gevonden: 0 fouten, 2 waarschuwingen, 2 open plaatsen.
        1 bevinding afgezwakt:
          content/edities/2025-06-30/tekst.md:1:8 [dubbel-woord] uit: Zo staat het in het citaat. (content/uitzonderingen.yaml:1:10)
        """,
        desk.run("controleer").out());
  }

  /** A lowered finding is told, but as what it now is. */
  @Test
  void aRuleIsLoweredInAFolder() throws IOException {
    entry("dubbel-woord", "edities/**/*.md", "hint", "Overgenomen.");
    Desk.Said said = desk.run("controleer", "--streng");
    assertEquals(0, said.code());
    assertEquals(
        "In orde: 0 fouten, 0 waarschuwingen, 2 open plaatsen, 3 hints.",
        said.out().lines().findFirst().orElseThrow());
    assertEquals(
        (FIRST + SECOND).replace("waarschuwing", "hint"),
        said.err().substring(0, said.err().indexOf("\nNog open")));
  }

  /** As in the message, not on the line: the second word is written with a small letter. */
  @Test
  void wordsCanStandInTheMessage() throws IOException {
    entry("dubbel-woord", "edities/*/tekst.md\n  bij: ‘van’ staat", "uit", "Overgenomen.");
    assertEquals(
        FIRST + SECOND.lines().limit(4).map(l -> l + "\n").reduce("", String::concat) + "--- 4\n",
        quiet());
  }

  @ParameterizedTest
  @CsvSource({
    "edities/2025-06-30/teks.md",
    "edities/*.md",
    "tekst.md",
    "content/edities/2025-06-30/tekst.md"
  })
  void anExceptionThatHitsNothingIsTold(String file) throws IOException {
    entry("dubbel-woord", file, "uit", "Overgenomen.");
    assertEquals(
        FIRST
            + SECOND
            + """

            content/uitzonderingen.yaml:1:10: waarschuwing [uitzondering-zonder-gevolg] deze uitzondering treft geen enkele bevinding
            1 | - regel: dubbel-woord
              |          ^^^^^^^^^^^^
              hint: haal haar weg, of controleer regel, bestand en bij
            --- 4
            """,
        quiet());
  }

  /** A check of one edition does not see what the exception may be about. */
  @Test
  void anExceptionIsOnlyHeldToAccountByACompleteCheck() throws IOException {
    entry("dubbel-woord", "nergens.md", "uit", "Overgenomen.");
    assertEquals(
        "--- fouten\n" + FIRST + SECOND + "--- 4\n",
        desk.run("controleer", "--stil", "--streng", "--editie", "2025-06-30").all());
  }

  @Test
  void anExceptionEndsOnItsDay() throws IOException {
    entry("dubbel-woord", "edities/**\n  tot: 2025-07-01", "uit", "Overgenomen.");
    assertEquals("--- 0\n", quiet());
    desk.change(FILE, "2025-07-01", "2025-06-30");
    assertEquals(
        FIRST
            + SECOND
            + """

            content/uitzonderingen.yaml:3:8: waarschuwing [uitzondering-verlopen] deze uitzondering gold tot 2025-06-30
            3 |   tot: 2025-06-30
              |        ^^^^^^^^^^
              hint: los de melding op, of geef een latere datum met een nieuwe reden
            --- 4
            """,
        quiet());
  }

  @Test
  void anErrorOfFormCannotBeBent() throws IOException {
    entry("onbekende-verwijzing", "trajecten/*.yaml", "uit", "Komt later.");
    assertEquals(
        """
        content/uitzonderingen.yaml:1:10: fout [uitzondering-niet-mogelijk] van de regel ‘onbekende-verwijzing’ kan niet worden afgeweken
        1 | - regel: onbekende-verwijzing
          |          ^^^^^^^^^^^^^^^^^^^^
          hint: los de melding zelf op, en haal deze uitzondering weg
        --- 3
        """,
        quiet());
  }

  @Test
  void anUnknownRuleIsAnErrorWithASuggestion() throws IOException {
    entry("dubbelwoord", "edities/**", "uit", "Overgenomen.");
    assertEquals(
        """
        content/uitzonderingen.yaml:1:10: fout [uitzondering-onbekende-regel] er is geen regel ‘dubbelwoord’
        1 | - regel: dubbelwoord
          |          ^^^^^^^^^^^
          hint: bedoelt u ‘dubbel-woord’?
        --- 3
        """,
        quiet());
  }

  @Test
  void anExceptionOnlyLowers() throws IOException {
    entry("dubbel-woord", "edities/**", "waarschuwing", "Overgenomen.");
    assertEquals(
        """
        content/uitzonderingen.yaml:3:10: fout [uitzondering-zwaarder] de regel ‘dubbel-woord’ is al een waarschuwing
        3 |   ernst: waarschuwing
          |          ^^^^^^^^^^^^
          hint: kies een lichtere ernst, of uit
        --- 3
        """,
        quiet());
  }

  @Test
  void aReasonIsNeeded() throws IOException {
    entry("dubbel-woord", "edities/**", "uit", "' '");
    assertEquals(
        """
        content/uitzonderingen.yaml:4:10: fout [ongeldige-vorm] reden heeft niet de juiste vorm: ‘’
        4 |   reden: ' '
          |          ^^^
          hint: verwacht wordt: waarom de regel hier wijkt, zodat een ander de keuze begrijpt
        --- 3
        """,
        quiet());
  }

  private void entry(String rule, String file, String severity, String reason) throws IOException {
    desk.write(
        FILE,
        "- regel: %s%n  bestand: %s%n  ernst: %s%n  reden: %s%n"
            .replace("%n", "\n")
            .formatted(rule, file, severity, reason));
  }

  private String quiet() {
    return desk.run("controleer", "--stil", "--streng").all().replaceFirst("^--- fouten\n", "");
  }
}
