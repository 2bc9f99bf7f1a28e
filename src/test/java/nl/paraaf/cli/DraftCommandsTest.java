package nl.paraaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of legal drafting, over the content of the repository. */
class DraftCommandsTest {
  @TempDir Path folder;

  private record Run(int code, String out, String err) {}

  private static Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            Path.of(""),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            arguments);
    return new Run(
        code,
        out.toString(StandardCharsets.UTF_8).replace('\u00A0', ' '),
        err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aDraftIsShownAsText() {
    Run run = run("toon", "jloi", "--traject", "anqore");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("Joint Letter of Intent AnQore\nVersie 0.1"), run.out());
    assertTrue(run.out().contains("\nArtikel 1. Begripsbepalingen\n"), run.out());
  }

  @Test
  void aDraftIsShownOnlyWithItsTrack() {
    Run run = run("toon", "jloi");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("noem het traject, zoals --traject anqore"), run.err());
  }

  @Test
  void aTrackWithoutDraftIsAnError() {
    Run run = run("toon", "jloi", "--traject", "anqor");
    assertEquals(3, run.code());
    assertEquals(
        """
        fout [onbekend-ontwerp] er is geen juridisch stuk voor traject ‘anqor’
          hint: bedoelt u ‘anqore’?
        """,
        run.err());
  }

  @Test
  void anotherDocumentOfATrackIsAnError() {
    Run run = run("toon", "eop", "--traject", "anqore");
    assertEquals(3, run.code());
    assertEquals(
        """
        fout [onbekend-ontwerp] dit traject heeft geen ‘eop’
          hint: er is wel: jloi
        """,
        run.err());
  }

  @Test
  void theLibraryIsListed() {
    Run run = run("clausules");
    assertEquals(0, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.get(0).startsWith("clausule "), lines.get(0));
    assertTrue(lines.size() > 45, "clauses: " + lines.size());
    assertTrue(
        lines.stream().anyMatch(l -> l.startsWith("stuurgroep ") && l.contains("anqore/jloi")));
  }

  @Test
  void oneClauseIsShownWithItsVariants() {
    Run run = run("clausules", "toon", "staatssteun-open");
    assertEquals(0, run.code(), run.err());
    for (String part :
        List.of(
            "Voorwaarde:  !(draft.aanmelding??)",
            "Gebruikt in: alco/jloi, anqore/jloi, cosun/maatwerkafspraak,",
            "Notitie:     Het opstelbestand zegt niet of melding nodig is.",
            "Grondslag:\n  - Aanwijzingen voor convenanten, aanwijzing 9",
            "Varianten in de groep staatssteun",
            "  - staatssteun-melding (JLoI, Maatwerkafspraak): draft.aanmelding?? && draft.aanmelding",
            "  * staatssteun-open",
            "Tekst:\n  1. De Staat bepaalt")) {
      assertTrue(run.out().contains(part), part + " in " + run.out());
    }
  }

  @Test
  void anUnknownClauseIsAnError() {
    Run run = run("clausules", "toon", "staatsteun-open");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("bedoelt u ‘staatssteun-open’?"), run.err());
  }

  @Test
  void aFinalVersionWithOpenPointsIsRefused() throws IOException {
    Path output = folder.resolve("uit");
    Run run =
        run(
            "genereer",
            "--document",
            "eop",
            "--traject",
            "aeb",
            "--formaat",
            "md",
            "--definitief",
            "--output",
            output.toString());
    assertEquals(3, run.code());
    assertTrue(run.err().contains("Er is niets gemaakt"), run.err());
    assertFalse(Files.exists(output.resolve("juridisch")));
  }

  @Test
  void versionsAreRecordedAndAChangeIsTold() throws IOException {
    Path content = folder.resolve("content");
    copy(Path.of("content"), content);
    Run made =
        run(
            "genereer",
            "--document",
            "eop",
            "--traject",
            "aeb",
            "--formaat",
            "md",
            "--vastleggen",
            "--content",
            content.toString(),
            "--output",
            folder.resolve("uit").toString());
    assertEquals(0, made.code(), made.err());
    assertTrue(Files.exists(folder.resolve("uit/juridisch/aeb/eop-verantwoording.md")));
    assertTrue(Files.exists(content.resolve("juridisch/aeb-eop.versies.yaml")));
    Path clause = content.resolve("clausules/communicatie.md");
    Files.writeString(
        clause, Files.readString(clause).replaceFirst("versie: \"[^\"]*\"", "versie: \"9.9\""));
    Run checked = run("toon", "eop", "--traject", "aeb", "--content", content.toString());
    assertTrue(
        checked.err().contains("de clausule communicatie is nu versie 9.9, maar was versie"),
        checked.err());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
