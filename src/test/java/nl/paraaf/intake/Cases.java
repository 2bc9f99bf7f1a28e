package nl.paraaf.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.paraaf.testing.Expectation;

/** Cases in folders, each with the text that must come out; see the README there. */
public final class Cases {
  private static final String NAME = "intake";

  public static final Path FOLDER = Path.of("src", "test", "resources", NAME);

  private Cases() {}

  /** The folders of the cases of one kind, sorted. */
  public static List<Path> of(String kind) throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER.resolve(kind))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  /**
   * Holds what came out of a case against the expected text.
   *
   * @param folder of the case, as {@link #of} gives it
   * @param file in that folder
   */
  public static void matches(Path folder, String file, String actual) throws IOException {
    String name = folder.getParent().getFileName() + "/" + folder.getFileName();
    Expectation.matches(NAME + "/" + name + "/" + file, actual);
  }
}
