package nl.paraaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the recipe for a new kind of document to the letter. */
class RecipeTest {
  private static final Path RECIPE = Path.of("docs", "documenttypen.md");

  /** A path on a line of its own, and what is to stand in that file. */
  private static final Pattern FILE =
      Pattern.compile("^`([^`\n]+)`\n\n```\\w+\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern COMMANDS =
      Pattern.compile("^```sh\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  @TempDir Path folder;
  private Desk desk;
  private String recipe;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.withSamples(folder);
    recipe = Files.readString(RECIPE, UTF_8);
  }

  /** The files that the recipe says to make, by path. */
  private Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    Matcher file = FILE.matcher(recipe);
    while (file.find()) {
      files.put(file.group(1), file.group(2));
    }
    return files;
  }

  private List<String> commands() {
    Matcher block = COMMANDS.matcher(recipe);
    assertTrue(block.find(), "no commands in the recipe");
    return block.group(1).lines().map(line -> line.replace("./paraaf ", "")).toList();
  }

  private void follow() throws IOException {
    for (Map.Entry<String, String> file : files().entrySet()) {
      desk.write(file.getKey(), file.getValue());
    }
  }

  @Test
  void makesADocumentWithoutJava() throws IOException {
    follow();
    for (String command : commands()) {
      Desk.Said said = desk.run(command.split(" "));
      assertEquals(0, said.code(), said.all());
      if (command.startsWith("documenten")) {
        assertTrue(said.out().contains("\nvragenlijst "), said.out());
        assertTrue(said.out().contains("\n  2026-06/vragenlijst/nobian\n"), said.out());
      }
    }
    assertEquals(
        List.of(
            "output/2026-06/vragenlijst/nobian.docx",
            "output/2026-06/vragenlijst/nobian.html",
            "output/2026-06/vragenlijst/nobian.md",
            "output/2026-06/vragenlijst/nobian.pdf",
            "output/manifest.json"),
        desk.files("output"));
    String text = Files.readString(desk.path("output/2026-06/vragenlijst/nobian.md"), UTF_8);
    assertTrue(text.contains("# Vragen aan Nobian\n\n29 mei 2026\n"), text);
    assertTrue(text.contains("1. Klopt de fase die hierboven staat?"), text);
    assertTrue(text.contains("Er zijn 2 maatwerktrajecten met een ondertekende afspraak."), text);
  }

  @Test
  void needsNothingElse() {
    assertEquals(
        List.of(
            "templates/vragenlijst.document.yaml",
            "templates/vragenlijst.schema.json",
            "templates/vragenlijst.ftl",
            "content/edities/2026-06/stukken/vragenlijst/nobian.yaml",
            "content/edities/2026-06/stukken/vragenlijst/nobian/achtergrond.md"),
        List.copyOf(files().keySet()));
  }

  @Test
  void everyValueLeadsBackToItsFile() throws IOException {
    follow();
    String tree = desk.run("toon", "vragenlijst", "--boom").out();
    for (String path :
        List.of(
            "content/edities/2026-06/stukken/vragenlijst/nobian.yaml#/datum",
            "content/edities/2026-06/stukken/vragenlijst/nobian.yaml#/vragen/1/vraag",
            "content/trajecten/nobian.yaml#/naam",
            "berekend#/telling/bereikt/afspraak_ondertekend",
            "content/edities/2026-06/stukken/vragenlijst/nobian/achtergrond.md:1:1")) {
      assertTrue(tree.contains(path), path + " is not in\n" + tree);
    }
  }
}
