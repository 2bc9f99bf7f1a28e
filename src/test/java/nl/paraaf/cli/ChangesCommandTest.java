package nl.paraaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import nl.paraaf.testing.Expectation;
import org.junit.jupiter.api.Test;

/** What changed between the two editions of the sample. */
class ChangesCommandTest {
  private final Desk desk = Desk.at(Path.of(""));

  @Test
  void tableOfTheSample() throws IOException {
    Desk.Said said = desk.run("wijzigingen", "--editie", "2026-06");
    assertEquals(0, said.code(), said.err());
    Expectation.matches("cli/wijzigingen.md", said.out());
  }

  @Test
  void sameForOtherPrograms() {
    Desk.Said said = desk.run("wijzigingen", "--json", "--sinds", "2025-06-30");
    assertEquals(0, said.code(), said.err());
    assertTrue(
        said.out()
            .startsWith(
                """
                {
                  "editie" : "2026-06",
                  "peildatum" : "2026-06-15",
                  "vorigePeildatum" : "2025-06-30",
                  "wijzigingen" : [
                    {
                      "soort" : "fase",
                      "id" : "alco",
                      "naam" : "Alco Energy Rotterdam",
                      "onderwerp" : "fase",
                      "was" : "EoP getekend",
                      "nu" : "JLoI getekend",
                      "oorzaak" : "gebeurtenis",
                      "gebeurtenis" : "JLoI ondertekend, 11\u00a0maart 2026",
                      "bron" : "rijksoverheid-alco-2026-03-11"
                    },
                """),
        said.out());
  }

  @Test
  void editionsThatDoNotGoTogether() {
    assertEquals(
        """
        --- fouten
        Van de vorige brief is hier geen editie. Noem een eerdere editie, zoals --sinds 2025-06-30.
        --- 3
        """,
        desk.run("wijzigingen", "--editie", "2025-06-30").all());
    assertEquals(
        """
        --- fouten
        fout [omgekeerde-peildatums] editie 2026-06 ligt niet vóór 2025-06-30
          hint: vorigePeildatum is de datum van de vorige voortgangsbrief
        --- 3
        """,
        desk.run("wijzigingen", "--editie", "2025-06-30", "--sinds", "2026-06").all());
    assertEquals(
        """
        --- fouten
        fout [onbekende-editie] er is geen editie ‘2024’
          hint: kies uit: 2025-06-30, 2026-06
        --- 3
        """,
        desk.run("wijzigingen", "--sinds", "2024").all());
  }
}
