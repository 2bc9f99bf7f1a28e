package nl.paraaf.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that once did harm. */
class FoundBeforeTest {
  private static final Path CASES = Path.of("src/test/resources/fuzz/gevallen");

  /** Longer than the longest paragraph that is read, and just shorter. */
  private static final List<Integer> LENGTHS = List.of(1_000_000, 19_900);

  @TempDir Path folder;

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCaseIsStood(Path file) throws IOException {
    boolean record = file.toString().endsWith(".yaml");
    String text = Files.readString(file, UTF_8);
    Stands.content(
        FuzzTest.CONTENT,
        record ? "edities/2025-06-30/brief.yaml" : "edities/2025-06-30/slot.md",
        text);
    Stands.loose(folder, record ? "x.txt" : "x.md", text.getBytes(UTF_8));
  }

  /** Backtracking, recursion and looking back take longest on one endless line. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "‘",
        "a-",
        "a ",
        "A. A. ",
        "29 826, ",
        "Kamer ",
        "Kamerstukken II 2024/25, 29826, nr. 1; ",
        "1 januari 2025 ",
      })
  void anEndlessLineIsStood(String piece) throws IOException {
    for (int length : LENGTHS) {
      String line = piece.repeat(length / piece.length());
      Stands.loose(folder, "x.txt", line.getBytes(UTF_8));
    }
  }
}
