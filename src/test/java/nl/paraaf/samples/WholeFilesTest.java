package nl.paraaf.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.paraaf.cli.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is ever half-written, and an error in the input leaves everything as it was. */
class WholeFilesTest {
  @TempDir private Path folder;

  private static final String[] BOTH_LETTERS = {
    "genereer",
    "--editie",
    "alle",
    "--document",
    "voortgangsbrief,bijlage-stand-van-zaken",
    "--formaat",
    "md,html"
  };

  @BeforeEach
  void copyAll() throws IOException {
    SampleContent.copy(folder);
    SampleContent.copy(Path.of("templates"), folder.resolve("templates"));
  }

  @ParameterizedTest
  @CsvSource({
    "content/trajecten/cosun.yaml, cluster: cluster-6, 'cluster: cluster-6\nonbekend: x'",
    "content/edities/2026-06/opening.md, maatwerkaanpak, ${bestaat.niet}",
    "templates/bijlage-stand-van-zaken.ftl, </document>, </document",
    "content/registers/personen.yaml, '- id: hermans', '- id: hermans\n    id: hermans'"
  })
  void anErrorLeavesEverythingAsItWas(String file, String text, String by) throws IOException {
    assertEquals(0, run(BOTH_LETTERS));
    Map<String, byte[]> before = ChildProgram.files(folder.resolve("output"));
    assertEquals(9, before.size());
    // A change that would show, in an edition in which nothing is wrong.
    SampleContent.change(
        folder.resolve("content/edities/2025-06-30/slot.md"), "volharding", "geduld");
    SampleContent.change(folder.resolve(file), text, by);
    assertEquals(3, run(BOTH_LETTERS));
    Map<String, byte[]> after = ChildProgram.files(folder.resolve("output"));
    assertEquals(before.keySet(), after.keySet());
    before.forEach((path, bytes) -> assertArrayEquals(bytes, after.get(path), path));
  }

  /** What a kill leaves lying about is not in the way of the next run. */
  @Test
  void theNextRunIsAsIfNothingHappened() throws Exception {
    Path output = folder.resolve("output");
    Files.createDirectories(output.resolve("2025-06-30"));
    Path part = Files.write(output.resolve("2025-06-30/.paraaf-1.deel"), new byte[] {1});
    Files.write(output.resolve("manifest.json"), new byte[] {'{'});
    assertEquals(0, run("genereer", "--editie", "alle", "--formaat", "md"));
    Map<String, byte[]> files = ChildProgram.files(output);
    for (String name : SampleRun.ALL) {
      String path = name + ".md";
      assertArrayEquals(SampleRun.get().files().get(path), files.get(path), path);
    }
    assertFalse(Files.exists(part));
  }

  private int run(String... arguments) {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    return Main.run(folder, nowhere, nowhere, arguments);
  }
}
