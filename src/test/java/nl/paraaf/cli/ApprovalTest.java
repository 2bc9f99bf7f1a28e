package nl.paraaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.paraaf.revision.GitFolder;
import nl.paraaf.testing.Programs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who agreed to which text, and that it stays that text. */
class ApprovalTest {
  private static final String FILE = "content/parafen/2025-06-30/voortgangsbrief.yaml";
  private static final String LETTER = "templates/voortgangsbrief.ftl";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.in(folder);
  }

  private Desk.Said approve(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("paraaf", "--document", "voortgangsbrief", "--datum", "2025-06-12"));
    arguments.addAll(List.of(more));
    return desk.run(arguments.toArray(String[]::new));
  }

  private Desk.Said agree(String role) {
    return approve("--rol", role, "--naam", "Q. Verzonnen");
  }

  /** What a command says of approvals. */
  private String told(String... arguments) {
    StringBuilder found = new StringBuilder();
    boolean mine = false;
    for (String line : desk.run(arguments).err().lines().toList()) {
      boolean goesOn = line.startsWith(" ") || line.matches("\\d+ \\|.*");
      mine = line.contains("[paraaf-") || (mine && goesOn);
      if (mine) {
        found.append(line).append('\n');
      }
    }
    return found.toString();
  }

  @Test
  void entryHoldsWhoAsWhomWhenAndToWhichText() throws IOException {
    assertEquals(
        FILE
            + "\nLet op: de tekst heeft nog open plaatsen (1). Wie er een invult, wijzigt de tekst; de"
            + " paraaf vervalt dan.\n--- 0\n",
        agree("Directeur").all());
    approve("--rol", "Opsteller", "--naam", "on", "--opmerking", "Let op: \"dit\" #1", "--stil");
    String text = Files.readString(desk.path(FILE), UTF_8);
    assertTrue(
        text.matches(
            """
            # yaml-language-server: \\$schema=../../schema/parafen.schema.json
            # Geschreven door ./paraaf paraaf: wie met de tekst heeft ingestemd.
            - rol: Directeur
              naam: Q. Verzonnen
              datum: 2025-06-12
              vingerafdruk: "[0-9a-f]{64}"
            - rol: Opsteller
              naam: "on"
              datum: 2025-06-12
              vingerafdruk: "[0-9a-f]{64}"
              opmerking: "Let op: \\\\"dit\\\\" #1"
            """),
        text);
    assertEquals("", told("controleer"));
  }

  @Test
  void changedTextMakesTheApprovalVoid() throws IOException {
    agree("Directeur");
    assertEquals("", told("controleer"));
    desk.change(LETTER, "De brief van", "De lange brief van");
    String expected =
        """
        content/parafen/2025-06-30/voortgangsbrief.yaml:6:17: %s [paraaf-vervallen] voortgangsbrief is gewijzigd na de paraaf van Directeur (•••) op 12\u00a0juni 2025
        6 |   vingerafdruk: "%s"
          |                 %s
          hint: leg de tekst opnieuw voor; ./paraaf paraaf legt de nieuwe paraaf vast
        """;
    String hash =
        Files.readString(desk.path(FILE), UTF_8).replaceAll("(?s).*druk: \"(.*?)\".*", "$1");
    assertEquals(expected.formatted("waarschuwing", hash, "^".repeat(66)), told("controleer"));
    assertEquals(
        """
        fout [paraaf-ontbreekt] onder voortgangsbrief ontbreekt de paraaf van: Opsteller en Directeur-generaal
          hint: leg het stuk voor en leg de paraaf vast: ./paraaf paraaf --document voortgangsbrief --editie 2025-06-30 --rol Opsteller --naam NAAM
        """
            + expected.formatted("fout", hash, "^".repeat(66)),
        told("controleer", "--definitief"));
    // The same role again, now for the new text.
    assertEquals(0, agree("directeur").code());
    assertEquals("", told("controleer"));
  }

  @Test
  void finalVersionAsksForAllRoles() {
    for (String role : List.of("Opsteller", "Directeur", "Directeur-generaal")) {
      assertFalse(told("controleer", "--definitief").isEmpty());
      assertEquals(0, agree(role).code());
    }
    assertEquals("", told("controleer", "--definitief"));
    assertEquals("", told("controleer", "--definitief", "--document", "bijlage-stand-van-zaken"));
  }

  @Test
  void changeElsewhereDoesNotMatter() throws IOException {
    agree("Directeur");
    desk.change("templates/bijlage-stand-van-zaken.ftl", "Bijlage van", "De bijlage van");
    desk.change(LETTER, "<deel>\n", "<deel>\n\n");
    assertEquals("", told("controleer"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Directuer | fout [paraaf-vreemde-rol] voortgangsbrief vraagt geen paraaf van ‘Directuer’ |"
            + " bedoelt u ‘Directeur’?",
        "Koningin | fout [paraaf-vreemde-rol] voortgangsbrief vraagt geen paraaf van ‘Koningin’ |"
            + " kies uit: Opsteller, Directeur, Directeur-generaal",
        "directeur | fout [paraaf-staat-er-al] de paraaf van Directeur onder voortgangsbrief staat er"
            + " al, voor deze tekst | er is niets te doen",
      })
  void whatCannotBeRecordedIsRefused(String role, String message, String hint) {
    agree("Directeur");
    assertEquals("--- fouten\n" + message + "\n  hint: " + hint + "\n--- 3\n", agree(role).all());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--rol|' '|paraaf: --rol, --naam en --opmerking kunnen niet leeg zijn",
        "--datum|12 juni|paraaf: ‘12 juni’ is geen dag; schrijf jaar-maand-dag, zoals 2025-06-12",
      })
  void wrongUseIsTold(String option, String value, String message) {
    List<String> arguments =
        new ArrayList<>(
            List.of("paraaf", "--document", "voortgangsbrief", "--naam", "N", option, value));
    if (!option.equals("--rol")) {
      arguments.addAll(List.of("--rol", "Directeur"));
    }
    Desk.Said said = desk.run(arguments.toArray(String[]::new));
    assertEquals(2, said.code());
    assertEquals(message, said.err().lines().findFirst().orElse(""));
  }

  @Test
  void textThatCannotBeMadeIsNotAgreedTo() throws IOException {
    desk.change(LETTER, "${peildatum}", "${peildatun}");
    assertEquals(3, agree("Directeur").code());
    assertFalse(Files.exists(desk.path(FILE)));
  }

  @Test
  void fileOfNoDocumentIsTold() throws IOException {
    agree("Directeur");
    Files.move(desk.path(FILE), desk.path("content/parafen/2025-06-30/voortgangsbreif.yaml"));
    assertEquals(
        """
        content/parafen/2025-06-30/voortgangsbreif.yaml:1:1: waarschuwing [paraaf-zonder-stuk] er is geen document ‘2025-06-30/voortgangsbreif’ waarbij deze parafen horen
        1 | # yaml-language-server: $schema=../../schema/parafen.schema.json
          | ^
          hint: bedoelt u ‘2025-06-30/voortgangsbrief’?
        """,
        told("controleer"));
  }

  @Test
  void nameOfACivilServantDoesNotReachAPublicDocument() throws IOException {
    agree("Directeur");
    desk.change(LETTER, "De brief van", "Namens Q. Verzonnen: de brief van");
    Desk.Said said = desk.run("genereer", "--formaat", "md");
    assertEquals(3, said.code());
    assertTrue(said.err().contains("[vertrouwelijk"), said.err());
    assertFalse(said.err().contains("Verzonnen"), said.err());
  }

  @Test
  void versionInGitIsRecordedWhenItHoldsTheText() throws IOException {
    Programs.require("git");
    GitFolder git = GitFolder.in(folder);
    git.commit("een");
    String version = git.say("rev-parse", "HEAD").substring(0, 12);
    agree("Directeur");
    agree("Opsteller");
    String text = Files.readString(desk.path(FILE), UTF_8);
    assertEquals(2, text.split("versie: \"" + version + "\"", -1).length - 1, text);
    desk.change(LETTER, "De brief van", "De lange brief van");
    String told = told("controleer");
    assertTrue(
        told.contains(
            "  hint: wat er is veranderd, toont: ./paraaf vergelijk voortgangsbrief@"
                + version
                + " voortgangsbrief --editie 2025-06-30\n"),
        told);
    // What is not in any version has none.
    agree("Directeur-generaal");
    text = Files.readString(desk.path(FILE), UTF_8);
    assertEquals(2, text.split("versie: ", -1).length - 1, text);
  }
}
