package nl.paraaf.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.paraaf.cli.Main;
import nl.paraaf.testing.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, wherever and whenever, with however many threads. */
class SampleBytesTest {
  private static final List<String> FAR_EAST =
      List.of(
          "-Duser.timezone=Pacific/Kiritimati",
          "-Duser.language=tr",
          "-Duser.country=TR",
          "-Dfile.encoding=ISO-8859-1",
          "-XX:ActiveProcessorCount=1");

  /** A locale with other digits, and a zone that is half an hour off. */
  private static final List<String> FAR_WEST =
      List.of(
          "-Duser.timezone=America/St_Johns",
          "-Duser.language=ar",
          "-Duser.country=EG",
          "-Dfile.encoding=US-ASCII",
          "-XX:ActiveProcessorCount=8");

  @TempDir private Path folder;

  /** In a copy with other times, as a fresh clone is. */
  @Test
  void inAnotherProcessFolderZoneLocaleAndCharset() throws Exception {
    Path clone = Files.createDirectory(folder.resolve("een andere map"));
    SampleContent.copy(clone);
    SampleContent.copy(Path.of("templates"), clone.resolve("templates"));
    try (Stream<Path> files = Files.walk(clone)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
      }
    }
    assertSameBytes(clone, ChildProgram.thisJava(), FAR_EAST);
  }

  @Test
  void onJdk25WithManyThreads() throws Exception {
    Optional<Path> java = ChildProgram.java(25);
    assumeTrue(java.isPresent(), "no JDK 25: PARAAF_JDK25 is not set and none is beside this JDK");
    assertSameBytes(Path.of("").toAbsolutePath(), java.get(), FAR_WEST);
  }

  /** Agreements, sheets and notes, with metadata: made there, and left alone here. */
  @Test
  void theOtherDocumentsOnJdk25() throws Exception {
    Optional<Path> java = ChildProgram.java(25);
    assumeTrue(java.isPresent(), "no JDK 25: PARAAF_JDK25 is not set and none is beside this JDK");
    Path output = folder.resolve("uit");
    List<String> arguments = new ArrayList<>(List.of("genereer", "--output", output.toString()));
    arguments.addAll(List.of("--traject", "anqore", "--document"));
    arguments.add("jloi,bedrijfsblad,dossierblad,beslisnota-intern,beslisnota-openbaar,kamerbrief");
    Path here = Path.of("").toAbsolutePath();
    Programs.run(here, ChildProgram.command(java.get(), FAR_EAST, arguments));
    Map<String, byte[]> expected = new TreeMap<>(SampleRun.drafts().files());
    expected.putAll(SampleRun.family().files());
    Map<String, byte[]> found = ChildProgram.files(output);
    found.remove("manifest.json");
    assertEquals(4 * (2 + 2 + 2 + 2), found.size(), () -> found.keySet().toString());
    found.forEach((file, bytes) -> assertArrayEquals(expected.get(file), bytes, file));
    Files.delete(output.resolve(".stempel.json"));
    assertNothingToMake(here, arguments);
  }

  private void assertSameBytes(Path where, Path java, List<String> options)
      throws IOException, InterruptedException {
    Path output = folder.resolve("uit");
    Programs.run(where, ChildProgram.command(java, output, options));
    Map<String, byte[]> expected = SampleRun.get().files();
    Map<String, byte[]> found = ChildProgram.files(output);
    assertEquals(expected.keySet(), found.keySet());
    expected.forEach((file, bytes) -> assertArrayEquals(bytes, found.get(file), file));
    Files.delete(output.resolve(".stempel.json"));
    assertNothingToMake(where, ChildProgram.letters(output));
  }

  /** What it was made from has the same hashes here. */
  private static void assertNothingToMake(Path where, List<String> arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, UTF_8);
    List<String> again = new ArrayList<>(arguments);
    again.add("--droog");
    assertEquals(0, Main.run(where, out, out, again.toArray(String[]::new)));
    String text = said.toString(UTF_8);
    assertTrue(text.startsWith("Niets te maken"), text);
  }
}
