package nl.paraaf.redline;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.ParaafFault;

/**
 * LibreOffice as a second reader of tracked changes: without windows, in a folder and with a
 * profile of its own, for a limited time.
 */
final class Office {
  private static final List<String> NAMES =
      List.of("soffice", "libreoffice", "soffice.com", "soffice.exe");

  /** Where installers put it without a word in the search path. */
  private static final List<String> PLACES =
      List.of(
          "/Applications/LibreOffice.app/Contents/MacOS/soffice",
          "C:\\Program Files\\LibreOffice\\program\\soffice.com");

  private final Path program;
  private final Duration limit;

  private Office(Path program, Duration limit) {
    this.program = program;
    this.limit = limit;
  }

  /** The one that this machine has. */
  static Optional<Office> installed(Duration limit) {
    String searchPath = Optional.ofNullable(System.getenv("PATH")).orElse("");
    Stream<Path> onPath =
        Stream.of(searchPath.split(File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    Stream<Path> elsewhere =
        PLACES.stream().filter(place -> new File(place).isAbsolute()).map(Path::of);
    return Stream.concat(onPath, elsewhere)
        .filter(Files::isExecutable)
        .filter(Files::isRegularFile)
        .findFirst()
        .map(found -> new Office(found, limit));
  }

  /**
   * Files as LibreOffice saves them after it read them.
   *
   * @param accepted the redline with all changes accepted
   * @param rejected the redline with all changes rejected
   */
  record Saved(byte[] old, byte[] now, byte[] accepted, byte[] rejected) {}

  /**
   * Has LibreOffice read three files.
   *
   * @return empty when it could not, or took too long: then it has no opinion
   */
  Optional<Saved> read(byte[] old, byte[] now, byte[] redline) {
    try {
      Path folder = Files.createTempDirectory("paraaf-vergelijk");
      try {
        Files.write(folder.resolve("oud.docx"), old);
        Files.write(folder.resolve("nieuw.docx"), now);
        Files.write(folder.resolve("rood.docx"), redline);
        return read(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private Optional<Saved> read(Path folder) throws IOException {
    // The first start makes a profile, in which the macro can then be put.
    if (!run(folder, "--terminate_after_init")) {
      return Optional.empty();
    }
    Path place = folder.resolve("profiel/user/basic/Standard/Module1.xba");
    Files.createDirectories(place.getParent());
    try (InputStream macro = Office.class.getResourceAsStream("oordeel.xba")) {
      if (macro == null) {
        throw new ParaafFault("de macro voor LibreOffice ontbreekt in het programma");
      }
      Files.copy(macro, place, StandardCopyOption.REPLACE_EXISTING);
    }
    boolean ended = run(folder, "macro:///Standard.Module1.Oordeel(\"" + folder.toUri() + "\")");
    for (String name : List.of("oud-gelezen", "nieuw-gelezen", "aanvaard", "verworpen")) {
      if (!ended || !Files.isRegularFile(folder.resolve(name + ".docx"))) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Saved(
            Files.readAllBytes(folder.resolve("oud-gelezen.docx")),
            Files.readAllBytes(folder.resolve("nieuw-gelezen.docx")),
            Files.readAllBytes(folder.resolve("aanvaard.docx")),
            Files.readAllBytes(folder.resolve("verworpen.docx"))));
  }

  private boolean run(Path folder, String what) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profiel").toUri(),
                "--headless",
                "--norestore",
                what)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"));
    Process process = builder.start();
    try {
      return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      // The program that is started is a script; the office itself is its child.
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
