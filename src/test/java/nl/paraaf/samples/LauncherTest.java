package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code paraaf} makes its class-data archive once, and it is never in the way. */
class LauncherTest {
  private static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();

  @TempDir private Path folder;
  private Path target;

  /** A project that is built: the launcher, the jar and what to make documents from. */
  @BeforeEach
  void project() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh");
    Files.copy(Path.of("paraaf"), folder.resolve("paraaf"));
    assertTrue(folder.resolve("paraaf").toFile().setExecutable(true));
    SampleContent.copy(folder);
    SampleContent.copy(Path.of("templates"), folder.resolve("templates"));
    target = Files.createDirectory(folder.resolve("target"));
    for (String watched : List.of("src/main", "content/schema")) {
      Files.createDirectories(folder.resolve(watched));
    }
    Files.createFile(folder.resolve("pom.xml"));
    jar(target.resolve("paraaf.jar"));
  }

  @Test
  void archivesOnceAndWhole() throws Exception {
    assertEquals("", end(start("controleer")));
    assertEquals(List.of(), archives(), "a run that loads little is not worth it");

    // Two first runs at a time do not harm each other.
    Process one = start("genereer");
    Process other = start("genereer");
    assertEquals("", end(one));
    assertEquals("", end(other));
    Path archive = onlyArchive();
    FileTime made = Files.getLastModifiedTime(archive);

    Path log = folder.resolve("classes.log");
    assertEquals("", end(start("controleer", "-Xlog:class+load:file=" + log)));
    assertTrue(classesFrom("shared objects file (top)", log) > 1000, "classes from the archive");
    assertEquals(made, Files.getLastModifiedTime(onlyArchive()), "made once");

    // What cannot be read is passed over in silence.
    assertTrue(archive.toFile().setWritable(true));
    Files.write(archive, "geen archief".getBytes(StandardCharsets.UTF_8));
    assertEquals("", end(start("controleer")));

    // A new jar makes the archive useless.
    Files.setLastModifiedTime(target.resolve("paraaf.jar"), FileTime.from(Instant.now()));
    assertEquals("", end(start("genereer")));
    assertTrue(made.compareTo(Files.getLastModifiedTime(onlyArchive())) < 0, "made anew");
  }

  @Test
  void failedRunMakesNone() throws Exception {
    Files.writeString(folder.resolve("content/trajecten/cosun.yaml"), "id: [");
    Process failing = start("genereer");
    assertTrue(failing.waitFor(2, TimeUnit.MINUTES));
    assertEquals(3, failing.exitValue());
    assertEquals(List.of(), archives());
  }

  private Process start(String command, String... options) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("./paraaf", command, "--stil");
    builder.directory(folder.toFile());
    builder.environment().put("JAVA_HOME", ChildProgram.thisJava().toString());
    builder.environment().put("PARAAF_JAVA_OPTIES", String.join(" ", options));
    return builder.redirectErrorStream(true).start();
  }

  private static String end(Process process) throws IOException, InterruptedException {
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files.filter(f -> f.toString().contains(".jsa")).toList();
    }
  }

  private Path onlyArchive() throws IOException {
    List<Path> archives = archives();
    assertEquals(1, archives.size(), archives.toString());
    return archives.get(0);
  }

  private static long classesFrom(String source, Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return lines.filter(line -> line.contains(source)).count();
    }
  }

  /** A jar as Maven makes it, with its libraries in a folder beside it. */
  private static void jar(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, "nl.paraaf.cli.Main");
    main.put(Attributes.Name.CLASS_PATH, libraries(jar.resolveSibling("lib")));
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out, manifest);
        Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(CLASSES.relativize(file).toString()));
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
        Files.copy(library, lib.resolve(library.getFileName()));
        names.add("lib/" + library.getFileName());
      }
    }
    return String.join(" ", names);
  }
}
