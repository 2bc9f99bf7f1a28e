package nl.paraaf.launch;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A project in a folder of its own: the launcher, the jar, and what to make documents from. */
final class Project {
  private static final String BUILDER = "src/main/java/nl/paraaf/launch/Builder.java";

  private final Path folder;

  private Project(Path folder) {
    this.folder = folder;
  }

  /** A project that is not built yet. */
  static Project unbuilt(Path folder) throws IOException {
    for (String file : List.of("paraaf", "launcher/opties", BUILDER, "pom.xml")) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.copy(Path.of(file), folder.resolve(file));
    }
    if (!folder.resolve("paraaf").toFile().setExecutable(true)) {
      throw new IOException("the launcher cannot be made executable");
    }
    copy(Path.of("content"), folder.resolve("content"));
    copy(Path.of("templates"), folder.resolve("templates"));
    Files.createDirectory(folder.resolve("target"));
    return new Project(folder);
  }

  /** A project that is built, as Maven builds it. */
  static Project built(Path folder) throws IOException {
    Project project = unbuilt(folder);
    project.makeJar(project.jar());
    return project;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  Path target() {
    return folder.resolve("target");
  }

  Path jar() {
    return target().resolve("paraaf.jar");
  }

  /** Starts the launcher. */
  ProcessBuilder start(String... arguments) {
    List<String> command = new ArrayList<>(List.of("./paraaf"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("CI");
    return builder.redirectErrorStream(true);
  }

  /** Puts a program in the way of one on the path. */
  Path program(String name, String... lines) throws IOException {
    Path programs = Files.createDirectories(folder.resolve("programma's"));
    Path program = programs.resolve(name);
    Files.writeString(program, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    if (!program.toFile().setExecutable(true)) {
      throw new IOException("the program cannot be made executable");
    }
    return programs;
  }

  /** Runs to the end; gives what was said, and the exit code on a last line. */
  static String end(Process process) throws IOException, InterruptedException {
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return said + process.waitFor();
  }

  /** Makes the jar, with its libraries in a folder beside where it will stand. */
  void makeJar(Path jar) throws IOException {
    Path classes = Path.of("target", "classes").toAbsolutePath();
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, "nl.paraaf.cli.Main");
    main.put(Attributes.Name.CLASS_PATH, libraries(target().resolve("lib")));
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out, manifest);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
        zip.write(Files.readAllBytes(file));
      }
    }
  }

  private static String libraries(Path lib) throws IOException {
    Files.createDirectory(lib);
    List<String> names = new ArrayList<>();
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (path.endsWith(".jar")) {
        Path library = Path.of(path);
        link(lib.resolve(library.getFileName()), library);
        names.add("lib/" + library.getFileName());
      }
    }
    return String.join(" ", names);
  }

  /** The same file twice, where the disk can do that: libraries are large. */
  private static void link(Path place, Path file) throws IOException {
    try {
      Files.createLink(place, file);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(file, place);
    }
  }
}
