package nl.paraaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import nl.paraaf.readback.Leftovers;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.tree.DocumentTree;
import nl.paraaf.reading.word.TreeReader;
import nl.paraaf.reading.word.View;
import nl.paraaf.reading.word.WordFile;
import nl.paraaf.testing.Programs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A letter is edited in LibreOffice and saved there; what was done goes by way of a patch and git
 * into records and prose, and the letter that is then made says what was typed.
 */
class EditedByLibreOfficeTest {
  private static final Path MACRO = Path.of("src", "test", "resources", "samples", "bewerken.xba");
  private static final String LETTER = "uit/2025-06-30/voortgangsbrief.docx";

  @TempDir static Path folder;
  private static Desk desk;
  private static String git;
  private static String soffice;

  @BeforeAll
  static void edit() throws IOException, InterruptedException {
    soffice = Programs.require("soffice").toString();
    git = Programs.require("git").toString();
    desk = Desk.withSamples(folder);
    git("init", "-q");
    generate();
    start("--terminate_after_init");
    Files.copy(
        MACRO,
        folder.resolve("profiel/user/basic/Standard/Module1.xba"),
        StandardCopyOption.REPLACE_EXISTING);
    String from = desk.path(LETTER).toUri().toString();
    String to = desk.path("bewerkt.docx").toUri().toString();
    start("macro:///Standard.Module1.Bewerk(\"" + from + "\",\"" + to + "\")");
  }

  private static void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(git));
    command.addAll(List.of(arguments));
    Programs.run(folder, command);
  }

  private static void start(String what) throws IOException, InterruptedException {
    String profile = "-env:UserInstallation=" + folder.resolve("profiel").toUri();
    Programs.run(folder, List.of(soffice, profile, "--headless", "--norestore", what));
  }

  private static void generate() {
    Desk.Said said =
        desk.run(
            "genereer",
            "--editie",
            "2025-06-30",
            "--document",
            "voortgangsbrief",
            "--formaat",
            "docx",
            "--output",
            "uit");
    assertEquals(0, said.code(), said.err());
  }

  private static DocumentTree tree(String file) throws IOException {
    try {
      return TreeReader.read(WordFile.open(Files.readAllBytes(desk.path(file))), View.ACCEPTED)
          .tree();
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatWasTypedComesBackIntoRecordsAndProse() throws IOException, InterruptedException {
    Desk.Said said = desk.run("lees-terug", "bewerkt.docx", "--voorstel", "p.patch");
    assertEquals(0, said.code(), said.err());
    assertTrue(
        said.out()
            .startsWith("2025-06-30/voortgangsbrief: 5 bevindingen, waarvan 5 in het voorstel."),
        said.out());
    git("apply", "p.patch");
    generate();
    assertEquals(List.of(), Leftovers.of(tree(LETTER), tree("bewerkt.docx")));
    String records =
        Files.readString(desk.path("content/registers/cijfers.yaml"), StandardCharsets.UTF_8);
    assertTrue(records.contains("  waarde: 14\n"));
    String prose =
        Files.readString(
            desk.path("content/edities/2025-06-30/inleiding.md"), StandardCharsets.UTF_8);
    assertTrue(prose.contains("komende periode.[^noot1]\n"), prose);
    assertTrue(prose.endsWith("[^noot1]: Een noot uit LibreOffice.\n"), prose);
  }
}
