package nl.paraaf.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A folder in which nobody may write until it is let go. Where root has the right to write
 * everywhere the test is skipped and says so; {@code .ci/run} takes that right away.
 *
 * @param folder as it was, but closed
 */
public record Closed(Path folder) implements AutoCloseable {
  /** Closes a folder, or skips the test. */
  public static Closed to(Path folder) {
    Closed closed = new Closed(folder);
    boolean refused = folder.toFile().setWritable(false) && !Files.isWritable(folder);
    if (!refused) {
      closed.close();
      Assumptions.abort("this user may write everywhere");
    }
    return closed;
  }

  @Override
  public void close() {
    Assertions.assertTrue(folder.toFile().setWritable(true), "opened again");
  }
}
