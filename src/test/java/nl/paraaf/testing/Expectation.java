package nl.paraaf.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;

/**
 * Text that a test expects, in a file beside the test resources. With {@code
 * -Dparaaf.verwachting.schrijven=true} the file is written anew, and the test still fails, so that
 * a person looks at the difference.
 */
public final class Expectation {
  private static final String SWITCH = "paraaf.verwachting.schrijven";
  private static final Path FOLDER = Path.of("src", "test", "resources");

  private Expectation() {}

  /**
   * Holds a text against the expected one.
   *
   * @param file below {@code src/test/resources}, with forward slashes
   */
  public static void matches(String file, String actual) throws IOException {
    Path path = FOLDER.resolve(file);
    if (Boolean.getBoolean(SWITCH)) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, actual, StandardCharsets.UTF_8);
      Assertions.fail("written anew, look at the difference: " + file);
    }
    Assertions.assertTrue(
        Files.exists(path), () -> "no expectation " + file + "; run with -D" + SWITCH + "=true");
    String expected = Files.readString(path, StandardCharsets.UTF_8).replace("\r\n", "\n");
    Assertions.assertEquals(expected, actual, () -> "differs from " + file);
  }
}
