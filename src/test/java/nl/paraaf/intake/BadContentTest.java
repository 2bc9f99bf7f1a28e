package nl.paraaf.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Diagnostics;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind of fault in the input, with the exact message that its writer sees. */
class BadContentTest {
  private static final Path BASE = Cases.FOLDER.resolve("basis/content");

  @TestFactory
  Stream<DynamicTest> eachFaultIsToldExactly() throws IOException {
    return Cases.of("bad").stream()
        .map(folder -> dynamicTest(folder.getFileName().toString(), () -> run(folder)));
  }

  private static void run(Path folder) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Content content =
        ContentReader.read(new OverlayRoot(folder.resolve("content"), BASE), diagnostics);
    assertFalse(diagnostics.isEmpty(), "nothing found");
    String printed = new DiagnosticPrinter(content.texts()::line).print(diagnostics.sorted());
    Cases.matches(folder, "expected.txt", printed);
  }

  @Test
  void theGoodFolderUnderTheCasesHasNoFault() {
    Diagnostics diagnostics = new Diagnostics();
    ContentReader.read(new OverlayRoot(BASE), diagnostics);
    assertTrue(diagnostics.isEmpty(), () -> diagnostics.sorted().toString());
  }
}
