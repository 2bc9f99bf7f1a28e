package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

  private void assertSameBytes(Path where, Path java, List<String> options)
      throws IOException, InterruptedException {
    Path output = folder.resolve("uit");
    Programs.run(where, ChildProgram.command(java, output, options));
    Map<String, byte[]> expected = SampleRun.get().files();
    Map<String, byte[]> found = ChildProgram.files(output);
    assertEquals(expected.keySet(), found.keySet());
    expected.forEach((file, bytes) -> assertArrayEquals(bytes, found.get(file), file));
  }
}
