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
import nl.paraaf.build.WriteFailure.Reason;
import nl.paraaf.testing.Closed;
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
  void aNameMayBeAsLongAsTheDiskAllows() throws IOException {
    String name = "a".repeat(252) + ".md";
    output().write(name, OLD);
    output().write(name, NEW);
    assertArrayEquals(NEW, output().read(name).orElseThrow());
    assertEquals(List.of(name), files());
  }

  @Test
  void aNameThatIsTooLongIsTold() throws IOException {
    assertFails("a".repeat(253) + ".md", Reason.NAAM_TE_LANG);
    assertFails("map/" + "€".repeat(90) + "/brief.md", Reason.NAAM_TE_LANG);
    assertEquals(List.of(), files());
  }

  @Test
  void aFolderInThePlaceOfAFileStaysAndNothingIsLeftBesideIt() throws IOException {
    Files.createDirectories(folder.resolve("brief.md/onder"));
    Files.write(folder.resolve("brief.md/onder/x"), OLD);
    assertFails("brief.md", Reason.MAP_IN_DE_WEG);
    assertEquals(List.of("brief.md/onder/x"), files());
    assertEquals(Optional.empty(), output().read("brief.md"));
  }

  @Test
  void aFileInThePlaceOfAFolderStays() throws IOException {
    Files.write(folder.resolve("2025-06-30"), OLD);
    assertFails("2025-06-30/brief.md", Reason.BESTAND_IN_DE_WEG);
    assertFails("2025-06-30/map/brief.md", Reason.BESTAND_IN_DE_WEG);
    assertEquals(List.of("2025-06-30"), files());
  }

  @Test
  void aFolderThatMayNotBeWrittenInIsTold() throws IOException {
    output().write("map/brief.md", OLD);
    try (Closed closed = Closed.to(folder.resolve("map"))) {
      assertFails("map/brief.md", Reason.GEEN_RECHT);
      assertFails("map/nieuw.md", Reason.GEEN_RECHT);
      assertArrayEquals(OLD, output().read("map/brief.md").orElseThrow());
      assertEquals(List.of("map/brief.md"), files());
    }
  }

  private void assertFails(String path, Reason reason) {
    WriteFailure failure = assertThrows(WriteFailure.class, () -> output().write(path, NEW));
    assertEquals(reason, failure.reason(), () -> failure.getCause().toString());
    assertEquals("uitvoer/" + path, failure.shown());
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
