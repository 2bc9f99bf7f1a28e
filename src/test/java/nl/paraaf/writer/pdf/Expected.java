package nl.paraaf.writer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected results in files. With {@code -Dparaaf.herschrijf=true} they are written anew, and the
 * test fails all the same, so that a person looks at the difference.
 */
final class Expected {
  private static final Path FOLDER = Path.of("src/test/resources/nl/paraaf/writer/pdf");

  private Expected() {}

  static void same(String file, String actual) throws IOException {
    Path path = FOLDER.resolve(file);
    if (Boolean.getBoolean("paraaf.herschrijf")) {
      Files.createDirectories(FOLDER);
      Files.writeString(path, actual, StandardCharsets.UTF_8);
      fail(path + " is written anew: look at the difference");
    }
    assertEquals(Files.readString(path, StandardCharsets.UTF_8), actual);
  }
}
