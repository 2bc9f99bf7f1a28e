package nl.paraaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import nl.paraaf.revision.GitFolder;
import nl.paraaf.testing.Programs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reviewer reads of a change of records and templates. */
class SummaryCommandTest {
  @TempDir Path folder;
  private Desk desk;
  private GitFolder git;
  private String version;

  @BeforeEach
  void lay() throws IOException {
    Programs.require("git");
    desk = Desk.in(folder);
    git = GitFolder.in(folder);
    git.commit("een");
    version = git.say("rev-parse", "HEAD").substring(0, 12);
  }

  private String summary(String arguments) {
    return desk.run(("samenvatting " + arguments).split(" ")).all();
  }

  @Test
  void tellsWhatChangedSinceAVersion() throws IOException {
    desk.change("templates/voortgangsbrief.ftl", "De brief van", "De lange brief van");
    assertEquals(
        """
        # Wat verandert er in de documenten

        Vergeleken met versie main (%s):

        | gewijzigd | nieuw | vervallen | niet openbaar, anders | ongewijzigd |
        |--:|--:|--:|--:|--:|
        | 1 | 0 | 0 | 0 | 1 |

        ## 2025-06-30/voortgangsbrief

        1 gewijzigde alinea.

        - De **lange** brief van 30 juni 2025.
        --- 0
        """
            .formatted(version),
        summary("--sinds main"));
  }

  @Test
  void nothingChanged() throws IOException {
    desk.write("los.txt", "Dit doet er niet toe.");
    assertEquals(
        "# Wat verandert er in de documenten\n\nSinds versie main ("
            + version
            + ") is er in geen enkel document iets veranderd.\n--- 0\n",
        summary("--sinds main"));
  }

  @Test
  void versionThatDoesNotFitIsToldAsSuch() throws IOException {
    String good = "templates/voortgangsbrief.ftl";
    desk.change(good, "${peildatum}", "${peildatun}");
    git.commit("fout");
    desk.change(good, "${peildatun}", "${peildatum}");
    String said = summary("--sinds main");
    assertEquals(
        "paraaf: van versie main ("
            + git.say("rev-parse", "HEAD").substring(0, 12)
            + ") zijn met dit programma geen documenten te maken. De gegevens van toen passen niet"
            + " bij de schema’s van nu, of bevatten een fout:",
        said.lines().skip(1).findFirst().orElse(""));
    assertEquals(true, said.contains("[onbekende-variabele]"), said);
    assertEquals(true, said.endsWith("--- 3\n"), said);
  }

  @Test
  void wrongUseIsTold() {
    String expected =
        """
        --- fouten
        paraaf: %s
        Zie: ./paraaf samenvatting --help
        --- 2
        """;
    assertEquals(
        expected.formatted("er is in git geen versie ‘mian’; bedoelt u ‘main’?"),
        summary("--sinds mian"));
    assertEquals(
        expected.formatted(
            "samenvatting kijkt naar alle documenten: laat --editie en --traject weg"),
        summary("--sinds main --editie 2025-06-30"));
    assertEquals(
        expected.formatted("--hoogstens is een aantal, zoals --hoogstens 50"),
        summary("--sinds main --hoogstens -1"));
  }
}
