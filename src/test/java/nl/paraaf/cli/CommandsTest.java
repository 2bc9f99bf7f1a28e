package nl.paraaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.paraaf.testing.Closed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands, with all that they say. */
class CommandsTest {
  private static final String MADE =
      """
      output/2025-06-30/bijlage-stand-van-zaken.md
      output/2025-06-30/voortgangsbrief.md
      Concept: 2 open plaatsen; ./paraaf controleer noemt ze.
      --- 0
      """;

  private static final String APPROVALS =
      """
      fout [paraaf-ontbreekt] onder voortgangsbrief ontbreekt de paraaf van: Opsteller, Directeur en Directeur-generaal
        hint: leg het stuk voor en leg de paraaf vast: ./paraaf paraaf --document voortgangsbrief --editie 2025-06-30 --rol Opsteller --naam NAAM

      """;
  private static final String OPEN =
      """
      templates/bijlage-stand-van-zaken.ftl:4:1: SOORT [open-plaats] in bijlage-stand-van-zaken is [kenmerk] nog open
      4 | <alinea><open naam="kenmerk" nodig="Van het secretariaat."/></alinea>
        | ^
        hint: Van het secretariaat.

      templates/voortgangsbrief.ftl:4:1: SOORT [open-plaats] in voortgangsbrief is [kenmerk] nog open
      4 | <alinea><open naam="kenmerk" nodig="Van het secretariaat."/></alinea>
        | ^
        hint: Van het secretariaat.
      """;

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.in(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"genereer", "build"})
  void genereerMakesTheDocumentsAndNamesThem(String command) throws IOException {
    assertEquals(MADE, desk.run(command, "--formaat", "md").all());
    assertEquals(
        List.of(
            "output/2025-06-30/bijlage-stand-van-zaken.md",
            "output/2025-06-30/voortgangsbrief.md",
            "output/manifest.json"),
        desk.files("output"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--document voortgangsbrief --formaat html | voortgangsbrief.html",
        "--document voortgangsbrief --formaat HTML | voortgangsbrief.html",
        "--document=voortgangsbrief,voortgangsbrief --formaat=md | voortgangsbrief.md",
        "--document bijlage-stand-van-zaken --formaat md | bijlage-stand-van-zaken.md"
      })
  void genereerMakesOnlyWhatIsAskedFor(String options, String file) throws IOException {
    assertEquals(0, desk.run(("genereer " + options).split(" ")).code());
    assertEquals(
        List.of("output/2025-06-30/" + file, "output/manifest.json"), desk.files("output"));
  }

  @Test
  void genereerStilSaysNothing() throws IOException {
    assertEquals("--- 0\n", desk.run("genereer", "--stil", "--formaat", "md").all());
    assertEquals(3, desk.files("output").size());
  }

  @Test
  void genereerMakesEachEdition() throws IOException {
    secondEdition();
    assertEquals(
        """
        output/2025-06-30/voortgangsbrief.md
        output/2025-07/voortgangsbrief.md
        Concept: 1 open plaats; ./paraaf controleer noemt ze.
        --- 0
        """,
        desk.run("genereer", "--editie", "alle", "--formaat", "md", "--document", "voortgangsbrief")
            .all());
  }

  private void secondEdition() throws IOException {
    for (String file : List.of("brief.yaml", "opening.md", "tekst.md", "slot.md")) {
      String text = Files.readString(desk.path("content/edities/2025-06-30/" + file));
      desk.write("content/edities/2025-07/" + file, text);
    }
    desk.change("content/edities/2025-07/brief.yaml", "id: 2025-06-30", "id: 2025-07");
    desk.change("content/edities/2025-07/brief.yaml", "\ndatum: 2025-06-30", "\ndatum: 2025-07-01");
  }

  @Test
  void genereerDefinitiefRefusesWhatIsOpen() throws IOException {
    assertEquals(
        "--- fouten\n"
            + APPROVALS
            + OPEN.replace("SOORT", "fout")
            + "Er is niets gemaakt: 3 fouten, 0 waarschuwingen, 0 open plaatsen.\n--- 3\n",
        desk.run("genereer", "--definitief", "--formaat", "md").all());
    assertEquals(List.of(), desk.files("output"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"genereer", "genereer --stil"})
  void genereerTellsAnErrorAndMakesNothing(String command) throws IOException {
    desk.change("content/trajecten/ijzerwerk.yaml", "cluster: kust", "cluster: kustt");
    assertEquals(
        """
        --- fouten
        content/trajecten/ijzerwerk.yaml:7:10: fout [onbekende-verwijzing] het cluster ‘kustt’ staat niet in registers/clusters.yaml
        7 | cluster: kustt
          |          ^^^^^
          hint: bedoelt u kust?
        Er is niets gemaakt: 1 fout, 0 waarschuwingen, 0 open plaatsen.
        --- 3
        """,
        desk.run(command.split(" ")).all());
    assertEquals(List.of(), desk.files("output"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"controleer", "check"})
  void controleerNamesWhatIsOpenAndMakesNothing(String command) throws IOException {
    assertEquals(
        """
        In orde: 0 fouten, 0 waarschuwingen, 2 open plaatsen.
        --- fouten
        Nog open: 2 plaatsen in 2 bestanden. Met --open staat erbij wat nodig is en in welk document.
          templates/bijlage-stand-van-zaken.ftl  4 [kenmerk]
          templates/voortgangsbrief.ftl  4 [kenmerk]
        --- 0
        """,
        desk.run(command).all());
    assertEquals(List.of(), desk.files("output"));
  }

  @Test
  void controleerOpenTellsAllOfWhatIsOpen() {
    assertEquals(OPEN.replace("SOORT", "hint"), desk.run("controleer", "--open").err());
  }

  @Test
  void controleerStilSaysNothingWhenAllIsWell() {
    assertEquals("--- 0\n", desk.run("controleer", "--stil").all());
  }

  @Test
  void controleerDefinitiefCountsWhatIsOpenAsErrors() {
    assertEquals(
        "--- fouten\n" + APPROVALS + OPEN.replace("SOORT", "fout") + "--- 3\n",
        desk.run("controleer", "--definitief", "--stil").all());
  }

  @ParameterizedTest
  @CsvSource({"controleer --stil, 0", "controleer --stil --streng, 4"})
  void aWarningOnlyCountsUnderStreng(String command, int code) throws IOException {
    desk.write("content/notities.txt", "x");
    Desk.Said said = desk.run(command.split(" "));
    assertEquals(
        "content/notities.txt:1:1: waarschuwing [onbekend-bestand] dit bestand wordt niet gelezen",
        said.err().lines().findFirst().orElseThrow());
    assertEquals(code, said.code());
  }

  @Test
  void controleerStrengWithoutWarningsIsGood() {
    assertEquals(0, desk.run("controleer", "--streng").code());
  }

  @Test
  void controleerTellsEveryErrorInOneRun() throws IOException {
    desk.change("templates/voortgangsbrief.ftl", "${peildatum}", "${peildatm}");
    desk.change("templates/bijlage-stand-van-zaken.ftl", "<alinea>Bijlage", "<alinia>Bijlage");
    assertEquals(
        """
        Gevonden: 2 fouten, 0 waarschuwingen, 0 open plaatsen.
        --- fouten
        templates/bijlage-stand-van-zaken.ftl:3:1: fout [onbekend-element] <alinia> is geen element van de sjablonen
        3 | <alinia>Bijlage van ${peildatum}.</alinea>
          | ^
          hint: bedoelt u ‘alinea’?

        templates/voortgangsbrief.ftl:3:24: fout [onbekende-variabele] ‘peildatm’ bestaat niet of is leeg
        3 | <alinea>De brief van ${peildatm}.</alinea>
          |                        ^^^^^^^^
          hint: bedoelt u ‘peildatum’?
        --- 3
        """,
        desk.run("controleer").all());
  }

  @Test
  void controleerOfOneEdition() throws IOException {
    secondEdition();
    desk.write("content/edities/2025-07/opening.md", "Een ${peildatm}.\n");
    for (String name : List.of("voortgangsbrief", "bijlage-stand-van-zaken")) {
      desk.change(
          "templates/" + name + ".ftl", "</deel>", "<@proza bestand=\"opening.md\"/></deel>");
    }
    assertEquals(3, desk.run("controleer", "--stil").code());
    assertEquals(3, desk.run("controleer", "--stil", "--editie", "2025-07").code());
    assertEquals(0, desk.run("controleer", "--stil", "--editie", "2025-06-30").code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"genereer", "controleer", "toon voortgangsbrief"})
  void anUnknownEditionIsToldWithWhatIsNear(String command) {
    Desk.Said said = desk.run((command + " --editie 2025-06-03").split(" "));
    assertEquals(3, said.code());
    String expected =
        """
        fout [onbekende-editie] er is geen editie ‘2025-06-03’
          hint: bedoelt u ‘2025-06-30’?
        """;
    assertTrue(said.err().startsWith(expected), said.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"toon", "show"})
  void toonGivesTheText(String command) throws IOException {
    assertEquals(
        """
        De brief van 30\u00a0juni 2025.
        [kenmerk]
        --- 0
        """,
        desk.run(command, "voortgangsbrief").all());
    assertEquals(List.of(), desk.files("output"));
  }

  @Test
  void toonBoomGivesTheTreeWithWhereEverythingComesFrom() {
    assertEquals(
        """
        document voortgangsbrief 2025-06-30 "Brief"
          part letter
            paragraph body  <- templates/voortgangsbrief.ftl:3:1
              "De brief van "
              field content/edities/2025-06-30/brief.yaml#/datum
                "30~juni 2025"
              "."
            paragraph body  <- templates/voortgangsbrief.ftl:4:1
              placeholder "kenmerk" need "Van het secretariaat."
        --- 0
        """,
        desk.run("toon", "voortgangsbrief", "--boom").all());
  }

  @Test
  void foldersMayStandElsewhere() throws IOException {
    Files.createDirectories(desk.path("elders"));
    Files.move(desk.path("content"), desk.path("elders/gegevens"));
    Files.move(desk.path("templates"), desk.path("elders/vormen"));
    assertEquals(
        """
        elders/uit/2025-06-30/voortgangsbrief.md
        Concept: 1 open plaats; ./paraaf controleer noemt ze.
        --- 0
        """,
        desk.run(
                "genereer",
                "--content=elders/gegevens/",
                "--templates=elders/vormen",
                "--output=elders/uit",
                "--formaat=md",
                "--document=voortgangsbrief")
            .all());
    desk.change("elders/vormen/voortgangsbrief.ftl", "${peildatum}", "${peildatm}");
    Desk.Said said =
        desk.run(
            "toon", "voortgangsbrief", "--content=elders/gegevens", "--templates=elders/vormen/");
    assertTrue(said.err().startsWith("elders/vormen/voortgangsbrief.ftl:3:24: fout"), said.err());
  }

  @Test
  void anOutputFolderThatIsReadOnlyIsTold() throws IOException {
    Path output = Files.createDirectories(desk.path("output"));
    try (Closed closed = Closed.to(output)) {
      Desk.Said said = desk.run("genereer", "--formaat", "md");
      assertEquals(3, said.code());
      assertTrue(
          said.err()
              .startsWith(
                  "paraaf: kan niet schrijven in ‘output’: u mag in deze map niet schrijven\n"),
          said.err());
    }
  }

  @Test
  void aFaultOfOursAsksForAReport() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream broken =
        new PrintStream(new ByteArrayOutputStream(), true, UTF_8) {
          @Override
          public void println(String text) {
            throw new IllegalStateException("kapot");
          }
        };
    int code =
        Main.run(folder, broken, new PrintStream(err, true, UTF_8), "genereer", "--formaat", "md");
    assertEquals(1, code);
    List<String> lines = err.toString(UTF_8).lines().toList();
    assertEquals(
        "paraaf: er ging iets mis in het programma zelf: java.lang.IllegalStateException: kapot",
        lines.get(0));
    assertEquals(
        "Dit is geen fout van u. Meld het met de tekst hieronder bij de beheerder.", lines.get(1));
    assertEquals("java.lang.IllegalStateException: kapot", lines.get(2));
  }
}
