package nl.paraaf.writer.odt;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice as a program without windows. Each conversion has a folder and a profile of its own,
 * so that settings of the user play no part and conversions can run side by side.
 */
final class LibreOffice {
  private static final List<String> NAMES =
      List.of("soffice", "libreoffice", "soffice.com", "soffice.exe");

  /** Where installers put it without a word in the search path. */
  private static final List<String> PLACES =
      List.of(
          "/Applications/LibreOffice.app/Contents/MacOS/soffice",
          "C:\\Program Files\\LibreOffice\\program\\soffice.com");

  /** OpenDocument 1.3 as it was standardised, without what LibreOffice adds of its own. */
  private static final String SETTINGS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Common/Save/ODF">
          <prop oor:name="DefaultVersion" oor:op="fuse"><value>10</value></prop>
        </item>
      </oor:items>
      """;

  private final Path program;
  private final Duration limit;

  LibreOffice(Path program, Duration limit) {
    this.program = program;
    this.limit = limit;
  }

  /** The one that this machine has. */
  static Optional<LibreOffice> installed() {
    return installed(Optional.ofNullable(System.getenv("PATH")).orElse(""), PLACES);
  }

  static Optional<LibreOffice> installed(String searchPath, List<String> places) {
    Stream<Path> onPath =
        Stream.of(searchPath.split(File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    Stream<Path> elsewhere =
        places.stream().filter(place -> new File(place).isAbsolute()).map(Path::of);
    return Stream.concat(onPath, elsewhere)
        .filter(Files::isExecutable)
        .filter(Files::isRegularFile)
        .findFirst()
        .map(program -> new LibreOffice(program, Duration.ofMinutes(2)));
  }

  /** A DOCX as ODT, as LibreOffice makes it. */
  byte[] odt(byte[] docx) throws ConversionException {
    try {
      Path folder = Files.createTempDirectory("paraaf-odt");
      try {
        return odt(docx, folder);
      } finally {
        delete(folder);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new ConversionException("het systeem meldt " + e, e);
    }
  }

  private byte[] odt(byte[] docx, Path folder) throws IOException, ConversionException {
    Path profile = folder.resolve("profiel");
    Path settings = profile.resolve("user").resolve("registrymodifications.xcu");
    Files.createDirectories(settings.getParent());
    Files.writeString(settings, SETTINGS, StandardCharsets.UTF_8);
    Path source = Files.write(folder.resolve("document.docx"), docx);
    run(
        folder,
        List.of(
            program.toString(),
            "-env:UserInstallation=" + profile.toUri(),
            "--headless",
            "--norestore",
            "--convert-to",
            "odt",
            "--outdir",
            folder.toString(),
            source.toString()));
    Path made = folder.resolve("document.odt");
    if (!Files.isRegularFile(made)) {
      throw new ConversionException("het programma gaf geen bestand");
    }
    return Files.readAllBytes(made);
  }

  private void run(Path folder, List<String> command) throws IOException, ConversionException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    // What a machine is set to must not show in the file.
    builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"));
    Process process = builder.start();
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new ConversionException("het duurt langer dan " + limit.toSeconds() + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConversionException("het werk is afgebroken", e);
    } finally {
      // The program that is started is a script; the office itself is its child.
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new ConversionException("het programma stopt met code " + process.exitValue());
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
