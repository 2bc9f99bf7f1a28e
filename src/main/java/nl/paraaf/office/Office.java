package nl.paraaf.office;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * LibreOffice where it is installed.
 *
 * @param program that is started
 * @param limit of the time that one start may take
 */
public record Office(Path program, Duration limit) {
  private static final List<String> NAMES =
      List.of("soffice", "libreoffice", "soffice.com", "soffice.exe");

  /** Where installers put it without a word in the search path. */
  private static final List<String> PLACES =
      List.of(
          "/Applications/LibreOffice.app/Contents/MacOS/soffice",
          "C:\\Program Files\\LibreOffice\\program\\soffice.com");

  /** The one that this machine has. */
  public static Optional<Office> installed(Duration limit) {
    return find(Optional.ofNullable(System.getenv("PATH")).orElse(""), PLACES)
        .map(program -> new Office(program, limit));
  }

  static Optional<Path> find(String searchPath, List<String> places) {
    Stream<Path> onPath =
        Stream.of(searchPath.split(File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    Stream<Path> elsewhere =
        places.stream().filter(place -> new File(place).isAbsolute()).map(Path::of);
    return Stream.concat(onPath, elsewhere)
        .filter(Files::isExecutable)
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** A desk for one piece of work. */
  public Desk desk() throws IOException {
    return new Desk(this, Files.createTempDirectory("paraaf-office"));
  }
}
