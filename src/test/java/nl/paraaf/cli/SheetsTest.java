package nl.paraaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What companies were asked and what they agreed to, and that the text stays what it was then. */
class SheetsTest {
  private static final String FILE = "content/edities/2026-06/stukken/bedrijfsblad/cosun.yaml";
  private static final String PROSE = "content/edities/2026-06/bedrijven/cosun.md";
  private static final String CHANGED =
      """
      %s:5:10: %s [akkoord-verlopen] bedrijfsblad ‘cosun’ is gewijzigd na het akkoord van 30\u00a0mei 2026
      5 | akkoord: 2026-05-30
        |          ^^^^^^^^^^
        hint: leg de tekst opnieuw voor; ./paraaf bedrijfsbladen legt dat vast
      """;

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.withSamples(folder);
  }

  private Desk.Said sheets(String arguments) {
    return desk.run(("bedrijfsbladen " + arguments + " --traject cosun").split(" +"));
  }

  private void agree() throws IOException {
    desk.write(FILE, "# Met een opmerking.\nopmerking: Per post gestuurd.\n");
    for (String step : List.of("voorgelegd --datum 2026-05-20", "terug --datum 2026-05-29")) {
      assertEquals(FILE + "\n--- 0\n", sheets(step).all());
    }
    assertEquals(FILE + "\n--- 0\n", sheets("akkoord --datum 2026-05-30").all());
  }

  @Test
  void keepsWhatWasSentReturnedAndAgreed() throws IOException {
    agree();
    String text = Files.readString(desk.path(FILE), UTF_8);
    assertTrue(
        text.matches(
            """
            # Met een opmerking.
            opmerking: Per post gestuurd.
            voorgelegd: 2026-05-20
            terug: 2026-05-29
            akkoord: 2026-05-30
            vingerafdruk: [0-9a-f]{64}
            """),
        text);
    assertEquals(
        """
        traject  voorgelegd  terug       akkoord     stand
        cosun    2026-05-20  2026-05-29  2026-05-30  akkoord
        --- 0
        """,
        sheets("--editie 2026-06").all());
  }

  @Test
  void aTextThatChangesAfterwardsIsTold() throws IOException {
    agree();
    assertEquals("", told("controleer", ""));
    desk.change(PROSE, "Deze afspraak is", "Deze afspraak was");
    assertEquals(CHANGED.formatted(FILE, "waarschuwing"), told("controleer", ""));
    assertEquals(CHANGED.formatted(FILE, "fout"), told("controleer", "--definitief"));
    // The letter is made from the same facts: it tells too.
    assertEquals(CHANGED.formatted(FILE, "waarschuwing"), told("genereer", "--formaat md --stil"));
    assertEquals(
        """
        traject  voorgelegd  terug       akkoord     stand
        cosun    2026-05-20  2026-05-29  2026-05-30  gewijzigd na akkoord
        """,
        sheets("").out());
    assertEquals(0, sheets("voorgelegd --datum 2026-06-02").code());
    assertEquals(
        """
        traject  voorgelegd  terug  akkoord  stand
        cosun    2026-06-02  –      –        wacht op antwoord
        """,
        sheets("").out());
    assertEquals("", told("controleer", ""));
  }

  /** What a command says of agreements. */
  private String told(String command, String options) {
    Desk.Said said = desk.run((command + " --editie 2026-06 " + options).strip().split(" +"));
    List<String> lines = said.err().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains("[akkoord")) {
        return String.join("\n", lines.subList(i, i + 4)) + "\n";
      }
    }
    return "";
  }

  @Test
  void aChangeElsewhereDoesNotMatter() throws IOException {
    agree();
    desk.change("content/edities/2026-06/bedrijven/alco.md", "Alco", "Alco,");
    desk.change("content/edities/2026-06/opening.md", "\n", "\n\nNog een zin.\n\n");
    assertEquals("", told("controleer", ""));
  }

  @Test
  void aStepThatCannotBeTakenIsRefused() {
    assertEquals(
        """
        --- fouten
        fout [stap-overgeslagen] bedrijfsblad ‘cosun’ is nog niet voorgelegd
          hint: leg eerst vast wanneer: ./paraaf bedrijfsbladen voorgelegd
        --- 3
        """,
        sheets("akkoord --datum 2026-05-30").all());
    sheets("voorgelegd --datum 2026-05-20");
    assertEquals(
        """
        --- fouten
        fout [datum-volgorde] 19 mei 2026 ligt vóór voorgelegd, 20 mei 2026
          hint: geef bij --datum een latere dag
        --- 3
        """
            .replace("19 mei", "19\u00a0mei")
            .replace("20 mei", "20\u00a0mei"),
        sheets("terug --datum 2026-05-19").all());
  }

  /** A concept may wait for its answer; a final version may not, without a word about it. */
  @Test
  void aFinalVersionWithoutAgreementIsTold() {
    assertEquals(0, sheets("voorgelegd --datum 2026-05-20").code());
    assertEquals("", told("controleer", ""));
    assertEquals(
        """
        %s:3:13: waarschuwing [akkoord-ontbreekt] bedrijfsblad ‘cosun’ is voorgelegd, maar er is nog geen akkoord
        3 | voorgelegd: 2026-05-20
          |             ^^^^^^^^^^
          hint: wacht op het antwoord, of vraag ernaar
        """
            .formatted(FILE),
        told("controleer", "--definitief"));
  }

  @Test
  void anAgreementNeedsTheSectionThatItIsAbout() throws IOException {
    for (String step : List.of("voorgelegd --datum 2026-05-20", "terug --datum 2026-05-29")) {
      assertEquals(0, sheets(step).code());
    }
    desk.change("templates/bedrijf.ftl", "<sectie id=\"bedrijf-", "<sectie id=\"firma-");
    assertEquals(
        """
        --- fouten
        fout [sectie-ontbreekt] er is geen sectie ‘bedrijf-cosun’ in bedrijfsblad ‘cosun’
          hint: geef de sectie in het sjabloon die id
        --- 3
        """,
        sheets("akkoord --datum 2026-05-30").all());
  }

  @Test
  void allCompaniesAtOnce() throws IOException {
    Desk.Said said = desk.run("bedrijfsbladen", "voorgelegd", "--datum", "2026-05-20");
    assertEquals(19, said.out().lines().count());
    assertEquals(19, desk.files("content/edities/2026-06/stukken/bedrijfsblad").size());
    String states = desk.run("bedrijfsbladen").out();
    assertEquals(19, states.lines().filter(line -> line.endsWith("wacht op antwoord")).count());
  }

  @Test
  void daysWrittenByHandAreChecked() throws IOException {
    desk.write(FILE, "voorgelegd: 2026-05-20\nterug: 2026-05-19\nakkoord: 2026-05-30\n");
    assertEquals(
        """
        %1$s:2:8: fout [datum-volgorde] terug ligt vóór voorgelegd
        2 | terug: 2026-05-19
          |        ^^^^^^^^^^
          hint: verbeter een van de twee datums
        %1$s:3:10: fout [akkoord-zonder-vingerafdruk] bij het akkoord over bedrijfsblad ‘cosun’ staat niet over welke tekst het gaat
        3 | akkoord: 2026-05-30
          |          ^^^^^^^^^^
          hint: leg het akkoord vast met ./paraaf bedrijfsbladen akkoord
        """
            .formatted(FILE),
        about(FILE, desk.run("genereer", "--document", "bedrijfsblad", "--formaat", "md").err()));
  }

  @Test
  void anAnswerWithoutAQuestionIsTold() throws IOException {
    desk.write(FILE, "terug: 2026-05-29\n");
    assertEquals(
        """
        %s:1:8: fout [stap-overgeslagen] bedrijfsblad ‘cosun’ is niet voorgelegd, maar er is wel een antwoord
        1 | terug: 2026-05-29
          |        ^^^^^^^^^^
          hint: vul in wanneer het blad is voorgelegd
        """
            .formatted(FILE),
        about(FILE, desk.run("genereer", "--document", "bedrijfsblad", "--formaat", "md").err()));
  }

  /** The messages at places in one file, of four lines each. */
  private static String about(String file, String messages) {
    List<String> lines = messages.lines().toList();
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(file)) {
        found.append(String.join("\n", lines.subList(i, i + 4))).append('\n');
      }
    }
    return found.toString();
  }

  @Test
  void theSheetSaysWhatTheAnnexSays() {
    List<String> annex = section(desk.run("toon", "bijlage-stand-van-zaken").out(), "Cosun");
    List<String> sheet =
        section(desk.run("toon", "bedrijfsblad", "--traject", "cosun").out(), "Cosun");
    assertTrue(sheet.size() > 30, sheet.toString());
    assertEquals(annex, sheet);
  }

  /** The lines below a heading, up to the one with sources; numbers before it are left out. */
  private static List<String> section(String text, String heading) {
    List<String> lines = text.lines().map(line -> line.replaceFirst("^[0-9.]+ ", "")).toList();
    int start = lines.lastIndexOf(heading);
    List<String> below = lines.subList(start, lines.size());
    return below.subList(0, below.indexOf("Bronnen") + 2);
  }
}
