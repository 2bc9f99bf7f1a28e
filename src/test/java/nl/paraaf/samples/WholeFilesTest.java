package nl.paraaf.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.paraaf.cli.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is ever half-written: not after an error in the input, not after a kill. */
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

  /** Kills the program in a moment between the start and the last file; old files lie there. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 6, 12, 16})
  void aKillLeavesEachFileOldOrNew(int files) throws Exception {
    Path output = folder.resolve("output");
    byte[] old = "een oud bestand".getBytes(UTF_8);
    for (String path : SampleRun.get().files().keySet()) {
      Files.createDirectories(output.resolve(path).getParent());
      Files.write(output.resolve(path), old);
    }
    Process program =
        new ProcessBuilder(ChildProgram.command(ChildProgram.thisJava(), output, List.of()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      killAfter(program, output, files, old);
    } finally {
      program.destroyForcibly();
    }
    Map<String, byte[]> expected = SampleRun.get().files();
    Map<String, byte[]> found = ChildProgram.files(output);
    assertEquals(expected.keySet(), found.keySet());
    found.forEach(
        (path, bytes) ->
            assertTrue(
                Arrays.equals(bytes, old) || sameBytes(path, bytes, expected.get(path)), path));
  }

  /** The manifest of a run over old files replaces what cannot be read. */
  private static boolean sameBytes(String path, byte[] found, byte[] expected) {
    return Arrays.equals(found, expected) || path.equals("manifest.json") && isWhole(found);
  }

  private static boolean isWhole(byte[] manifest) {
    return new String(manifest, UTF_8).endsWith("}\n");
  }

  private static void killAfter(Process program, Path output, int files, byte[] old)
      throws IOException, InterruptedException {
    if (files == 0) {
      assertFalse(program.waitFor(700, TimeUnit.MILLISECONDS), "too fast to be killed");
      program.destroyForcibly().waitFor();
      return;
    }
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    while (program.isAlive() && written(output, old) < files) {
      assertTrue(System.nanoTime() < deadline, "nothing is written");
      Thread.sleep(1);
    }
    program.destroyForcibly().waitFor();
    assertTrue(written(output, old) >= files, "ended before it was killed");
  }

  private static long written(Path output, byte[] old) throws IOException {
    long written = 0;
    for (String path : SampleRun.get().files().keySet()) {
      if (Files.size(output.resolve(path)) != old.length) {
        written++;
      }
    }
    return written;
  }

  /** What a kill leaves lying about is not in the way of the next run. */
  @Test
  void theNextRunIsAsIfNothingHappened() throws Exception {
    Path output = folder.resolve("output");
    Files.createDirectories(output.resolve("2025-06-30"));
    Files.write(output.resolve("2025-06-30/.voortgangsbrief.md1.deel"), new byte[] {1});
    Files.write(output.resolve("manifest.json"), new byte[] {'{'});
    assertEquals(0, run("genereer", "--editie", "alle", "--formaat", "md"));
    Map<String, byte[]> files = ChildProgram.files(output);
    for (String name : SampleRun.ALL) {
      String path = name + ".md";
      assertArrayEquals(SampleRun.get().files().get(path), files.get(path), path);
    }
  }

  private int run(String... arguments) {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    return Main.run(folder, nowhere, nowhere, arguments);
  }
}
