package nl.paraaf.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cases in folders, each with the text that must come out. With {@code
 * -Dparaaf.verwachting.schrijven=true} the expected texts are written anew and the run fails, so
 * that somebody looks at the difference.
 */
public final class Expectations {
  public static final Path CASES = Path.of("src", "test", "resources", "intake");

  private Expectations() {}

  /** The folders of the cases of one kind, sorted. */
  public static List<Path> cases(String kind) throws IOException {
    try (Stream<Path> folders = Files.list(CASES.resolve(kind))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** Holds what came out against the expected text. */
  public static void compare(Path expected, String actual) throws IOException {
    if (Boolean.getBoolean("paraaf.verwachting.schrijven")) {
      Files.createDirectories(expected.getParent());
      String old = Files.exists(expected) ? Files.readString(expected) : null;
      Files.writeString(expected, actual);
      if (!actual.equals(old)) {
        fail("written anew, look at the difference: " + expected);
      }
      fail("expectations are being written: " + expected);
    }
    assertEquals(Files.readString(expected), actual);
  }
}
