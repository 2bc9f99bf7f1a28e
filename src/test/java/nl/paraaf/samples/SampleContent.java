package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies of the content folder, to be spoiled. */
final class SampleContent {
  private SampleContent() {}

  /** The records and prose of the repository, in a folder named {@code content}. */
  static Path copy(Path folder) throws IOException {
    return copy(Path.of("content"), folder.resolve("content"));
  }

  static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return to;
  }

  /** Puts one text in the place of another, which must be there. */
  static void change(Path file, String text, String by) throws IOException {
    String before = Files.readString(file, StandardCharsets.UTF_8);
    String after = before.replace(text, by);
    assertFalse(before.equals(after), () -> "not in " + file + ": " + text);
    Files.writeString(file, after, StandardCharsets.UTF_8);
  }
}
