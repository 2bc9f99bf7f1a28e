package nl.paraaf.writer.pdf;

import java.io.IOException;
import nl.paraaf.testing.Expectation;

/** Expected results in the files of this package. */
final class Expected {
  private Expected() {}

  static void same(String file, String actual) throws IOException {
    Expectation.matches("nl/paraaf/writer/pdf/" + file, actual);
  }
}
