package nl.paraaf.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each file is whole, whatever happens. */
class FolderOutputTest {
  private static final byte[] OLD = "oud".getBytes(UTF_8);
  private static final byte[] NEW = "nieuw".getBytes(UTF_8);

  @TempDir Path folder;

  private FolderOutput output() {
    return new FolderOutput("uitvoer", folder);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void makesTheFoldersThatAreNeeded() throws IOException {
    output().write("2025-06-30/brief.md", NEW);
    assertArrayEquals(NEW, output().read("2025-06-30/brief.md").orElseThrow());
    assertEquals(List.of("2025-06-30/brief.md"), files());
  }

  @Test
  void replacesAFileAndLeavesNothingBesideIt() throws IOException {
    output().write("brief.md", OLD);
    output().write("brief.md", NEW);
    assertArrayEquals(NEW, output().read("brief.md").orElseThrow());
    assertEquals(List.of("brief.md"), files());
  }

  @Test
  void aFileThatCannotBeReplacedStaysWhole() throws IOException {
    // There is no room in the name for the file beside it.
    String name = "a".repeat(250) + ".md";
    Files.write(folder.resolve(name), OLD);
    assertThrows(IOException.class, () -> output().write(name, NEW));
    assertArrayEquals(OLD, output().read(name).orElseThrow());
    assertEquals(List.of(name), files());
  }

  @Test
  void aFolderInThePlaceOfAFileStaysAndNothingIsLeftBesideIt() throws IOException {
    Files.createDirectories(folder.resolve("brief.md/onder"));
    Files.write(folder.resolve("brief.md/onder/x"), OLD);
    assertThrows(IOException.class, () -> output().write("brief.md", NEW));
    assertEquals(List.of("brief.md/onder/x"), files());
    assertEquals(Optional.empty(), output().read("brief.md"));
  }

  @Test
  void aFileInThePlaceOfAFolderStays() throws IOException {
    Files.write(folder.resolve("2025-06-30"), OLD);
    assertThrows(IOException.class, () -> output().write("2025-06-30/brief.md", NEW));
    assertEquals(List.of("2025-06-30"), files());
  }

  @Test
  void documentsCanBeReadByOthers() throws IOException {
    output().write("brief.md", NEW);
    Path file = folder.resolve("brief.md");
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      assertTrue(Files.getPosixFilePermissions(file).toString().contains("OTHERS_READ"));
    }
  }

  @Test
  void aPathIsShownUnderTheNameThatTheUserGave() {
    assertEquals("uitvoer/2025-06-30/brief.md", output().display("2025-06-30/brief.md"));
  }
}
