package nl.paraaf.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Programs outside the JDK that tests use as independent judges. Where one is missing the test is
 * skipped and says so; in CI (environment variable {@code CI}) it fails, because CI installs them.
 */
public final class Programs {
  private Programs() {}

  /** The program, or a skipped test. */
  public static Path require(String name) {
    Optional<Path> found = find(name);
    if (found.isEmpty()) {
      String message = "program '" + name + "' is not installed";
      Assertions.assertFalse(System.getenv("CI") != null, message);
      Assumptions.abort(message);
    }
    return found.get();
  }

  /** A program that CI does not install because it is large, or a skipped test. */
  public static Path requireByHand(String name) {
    Optional<Path> found = find(name);
    Assumptions.assumeTrue(found.isPresent(), "program '" + name + "' is not installed");
    return found.orElseThrow();
  }

  /** A program in Java that the build puts in a folder of tools, or a skipped test. */
  public static Path requireTool(String jar) {
    Path tool = Path.of("target", "tools", jar);
    if (!Files.isRegularFile(tool)) {
      String message = tool + " is not there; mvn process-test-resources puts it there";
      Assertions.assertFalse(System.getenv("CI") != null, message);
      Assumptions.abort(message);
    }
    return tool.toAbsolutePath();
  }

  private static Optional<Path> find(String name) {
    Path local = Path.of("node_modules", ".bin", name);
    if (Files.isExecutable(local)) {
      return Optional.of(local.toAbsolutePath());
    }
    for (String dir : System.getenv("PATH").split(File.pathSeparator)) {
      Path path = Path.of(dir, name);
      if (Files.isExecutable(path)) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  /** Runs a program to its end and gives what it printed; fails the test when it fails. */
  public static String run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("paraaf-uitvoer", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        Assertions.fail("takes more than two minutes: " + command);
      }
      String text = Files.readString(out, StandardCharsets.UTF_8);
      Assertions.assertEquals(0, process.exitValue(), () -> command + " failed:\n" + text);
      return text;
    } finally {
      Files.delete(out);
    }
  }
}
