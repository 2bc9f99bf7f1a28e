package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.testing.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, wherever and whenever. */
class SampleBytesTest {
  private static final List<String> ELSEWHERE =
      List.of(
          "-Duser.timezone=Pacific/Kiritimati",
          "-Duser.language=tr",
          "-Duser.country=TR",
          "-Dfile.encoding=ISO-8859-1",
          "-XX:ActiveProcessorCount=1");

  @TempDir private Path folder;

  @Test
  void inAnotherProcessPlaceAndTime() throws Exception {
    assertSameBytes(ChildProgram.thisJava(), ELSEWHERE);
  }

  @Test
  void onJdk25() throws Exception {
    Optional<Path> java = ChildProgram.java(25);
    assumeTrue(java.isPresent(), "no JDK 25: PARAAF_JDK25 is not set and none is beside this JDK");
    assertSameBytes(java.get(), List.of());
  }

  private void assertSameBytes(Path java, List<String> options)
      throws IOException, InterruptedException {
    Programs.run(Path.of("").toAbsolutePath(), ChildProgram.command(java, folder, options));
    Map<String, byte[]> expected = SampleRun.get().files();
    Map<String, byte[]> found = ChildProgram.files(folder);
    assertEquals(expected.keySet(), found.keySet());
    expected.forEach((file, bytes) -> assertArrayEquals(bytes, found.get(file), file));
  }
}
