package nl.paraaf.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shell script stands in for LibreOffice. */
class OfficeTest {
  @TempDir private Path folder;

  @BeforeEach
  void shell() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh");
  }

  private Path program(String name, String script) throws IOException {
    Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
    assertTrue(program.toFile().setExecutable(true));
    return program;
  }

  @Test
  void isFoundOnTheSearchPathFirst() throws IOException {
    assertEquals(Optional.empty(), Office.find("", List.of()));
    assertEquals(Optional.empty(), Office.find(folder.toString(), List.of("soffice")));
    Path elsewhere = program("elders", "exit 0");
    String path = folder.resolve("leeg") + File.pathSeparator + folder;
    List<String> places = List.of(elsewhere.toString());
    assertEquals(Optional.of(elsewhere), Office.find(path, places));
    Path found = program("libreoffice", "exit 0");
    assertEquals(Optional.of(found), Office.find(path, places));
  }

  @Test
  void worksAtADeskThatIsGoneAfterwards() throws IOException, OfficeException {
    Path program = program("soffice", "echo \"$LC_ALL $TZ $*\" > gezegd");
    Path place;
    try (Desk desk = new Office(program, Duration.ofSeconds(30)).desk()) {
      place = desk.folder();
      assertEquals(place.resolve("profiel/user/basic/a.xba"), desk.setting("basic/a.xba"));
      assertTrue(Files.isDirectory(place.resolve("profiel/user/basic")));
      desk.run("--convert-to", "odt");
      assertEquals(
          "C.UTF-8 UTC -env:UserInstallation="
              + place.resolve("profiel").toUri()
              + " --headless --norestore --convert-to odt\n",
          Files.readString(place.resolve("gezegd")));
    }
    assertFalse(Files.exists(place));
  }

  @Test
  void tellsHowItFailed() throws IOException {
    assertEquals("het programma stopt met code 77", failure("exit 77", Duration.ofSeconds(30)));
    assertEquals("het duurt langer dan 1 s", failure("sleep 60", Duration.ofSeconds(1)));
  }

  private String failure(String script, Duration limit) throws IOException {
    try (Desk desk = new Office(program("soffice", script), limit).desk()) {
      return assertThrows(OfficeException.class, desk::run).getMessage();
    }
  }
}
