package nl.paraaf.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A folder in which LibreOffice works, with a profile of its own, so that settings of the user play
 * no part and work can be done side by side. It is gone when it is closed.
 *
 * @param folder for the files of the work
 */
public record Desk(Office office, Path folder) implements AutoCloseable {
  /** A file of the settings of the user of this desk, in a folder that is there. */
  public Path setting(String path) throws IOException {
    Path file = profile().resolve("user").resolve(path);
    Files.createDirectories(file.getParent());
    return file;
  }

  private Path profile() {
    return folder.resolve("profiel");
  }

  /** Starts LibreOffice without windows and waits until it has ended well. */
  public void run(String... what) throws IOException, OfficeException {
    List<String> command = new ArrayList<>();
    command.add(office.program().toString());
    command.add("-env:UserInstallation=" + profile().toUri());
    command.add("--headless");
    command.add("--norestore");
    command.addAll(List.of(what));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    // What a machine is set to must not show in the files.
    builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"));
    int code = end(builder.start());
    if (code != 0) {
      throw new OfficeException("het programma stopt met code " + code);
    }
  }

  private int end(Process process) throws OfficeException {
    try {
      if (!process.waitFor(office.limit().toMillis(), TimeUnit.MILLISECONDS)) {
        throw new OfficeException("het duurt langer dan " + office.limit().toSeconds() + " s");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OfficeException("het werk is afgebroken", e);
    } finally {
      // The program that is started is a script; the office itself is its child.
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
