package nl.paraaf.samples;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.paraaf.cli.Main;

/** The program in a Java of its own, on the content of the repository. */
final class ChildProgram {
  private ChildProgram() {}

  /**
   * The command that makes the letters and annexes.
   *
   * @param java the home of a Java
   * @param options for that Java
   */
  static List<String> command(Path java, Path output, List<String> options) {
    return command(java, options, letters(output));
  }

  /** The arguments that make the letters and annexes. */
  static List<String> letters(Path output) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("genereer", "--editie", "alle", "--output", output.toString()));
    arguments.addAll(List.of("--document", "voortgangsbrief,bijlage-stand-van-zaken"));
    return arguments;
  }

  /** Any command, to be run in any folder. */
  static List<String> command(Path java, List<String> options, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(java.resolve("bin").resolve("java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), Main.class.getName()));
    command.addAll(arguments);
    return command;
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  static Path thisJava() {
    return Path.of(System.getProperty("java.home"));
  }

  /**
   * Another Java, of one version: where the environment variable {@code PARAAF_JDK<version>} says,
   * or beside the one that runs the tests.
   */
  static Optional<Path> java(int version) throws IOException {
    String named = System.getenv("PARAAF_JDK" + version);
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    Path beside = thisJava().toRealPath().getParent();
    try (Stream<Path> homes = Files.list(beside)) {
      for (Path home : homes.sorted().toList()) {
        Path release = home.resolve("release");
        if (Files.isExecutable(home.resolve("bin").resolve("java"))
            && Files.isReadable(release)
            && Files.readString(release).contains("JAVA_VERSION=\"" + version + ".")) {
          return Optional.of(home);
        }
      }
    }
    return Optional.empty();
  }

  /** All files below a folder by their paths, but for those that are being written. */
  static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.getFileName().toString().startsWith(".")) {
          String path = folder.relativize(file).toString();
          files.put(path.replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    }
    return files;
  }
}
