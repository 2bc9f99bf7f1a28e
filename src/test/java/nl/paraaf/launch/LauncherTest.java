package nl.paraaf.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.paraaf.testing.Closed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher builds when it must, and makes its class-data archive once. */
class LauncherTest {
  private static final String BUILDING =
      "paraaf: het programma wordt gebouwd; dat gebeurt alleen als het is veranderd.\n";
  private static final String VERSION = "paraaf (ontwikkeling)\n0";

  @TempDir private Path folder;

  @BeforeEach
  void shell() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh");
  }

  @Test
  void archivesOnceAndWhole() throws Exception {
    Project project = Project.built(folder);
    String[] making = {"genereer", "--stil", "--document", "voortgangsbrief", "--formaat", "md"};
    assertEquals(VERSION, Project.end(project.start("--version").start()));
    assertEquals(List.of(), archives(project), "a run that makes nothing is not worth it");

    // Two first runs at a time do not harm each other; one of them may have to wait.
    Process one = project.start(making).start();
    Process other = project.start(making).start();
    for (Process run : List.of(one, other)) {
      String said = Project.end(run);
      assertTrue(said.endsWith("0"), said);
    }
    assertEquals(List.of("paraaf.jsa", "paraaf.jsa.van"), archives(project));
    Path archive = project.target().resolve("paraaf.jsa");
    FileTime made = Files.getLastModifiedTime(archive);

    Path log = folder.resolve("classes.log");
    ProcessBuilder logged = project.start("genereer", "--help");
    logged.environment().put("PARAAF_JAVA_OPTIES", "-Xlog:class+load:file=" + log);
    assertTrue(Project.end(logged.start()).endsWith("\n0"));
    try (Stream<String> lines = Files.lines(log)) {
      assertTrue(
          lines.anyMatch(l -> l.contains(" nl.paraaf.cli.Main ") && l.contains("shared objects")),
          "classes come from the archive");
    }
    assertEquals("0", Project.end(project.start(making).start()));
    assertEquals(made, Files.getLastModifiedTime(archive), "made once");

    // What cannot be read is passed over in silence.
    Files.delete(archive);
    Files.write(archive, "geen archief".getBytes(StandardCharsets.UTF_8));
    assertEquals(VERSION, Project.end(project.start("--version").start()));
  }

  @Test
  void failedRunMakesNoArchive() throws Exception {
    Project project = Project.built(folder);
    Files.writeString(folder.resolve("content/trajecten/cosun.yaml"), "id: [");
    String said = Project.end(project.start("genereer").start());
    assertTrue(said.endsWith("3"), said);
    assertEquals(List.of(), archives(project));
  }

  /** As where somebody else installed the program. */
  @Test
  void aFolderOfTheProgramThatIsClosedIsNotInTheWay() throws Exception {
    Project project = Project.built(folder);
    String[] making = {"genereer", "--document", "voortgangsbrief", "--formaat", "md"};
    try (Closed closed = Closed.to(project.target())) {
      assertEquals(
          """
          output/2026-06/voortgangsbrief.md
          Concept: 6 open plaatsen; ./paraaf controleer noemt ze.
          0""",
          Project.end(project.start(making).start()));
    }
    assertEquals(List.of(), archives(project));
  }

  private static List<String> archives(Project project) throws IOException {
    try (Stream<Path> files = Files.list(project.target())) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(name -> name.contains(".jsa") || name.startsWith(".archief-"))
          .sorted()
          .toList();
    }
  }

  @Test
  void buildsWhenThereIsNoJar() throws Exception {
    Project project = Project.unbuilt(folder);
    ProcessBuilder start = withMaven(project, project.start("--version"));
    assertEquals(BUILDING + VERSION, Project.end(start.start()));
    assertEquals(
        "-B -q -Dmaven.test.skip=true -Dmaven.compiler.failOnWarning=false package\n",
        Files.readString(folder.resolve("gebouwd")));
    assertEquals(VERSION, Project.end(start.start()), "built once");
  }

  @Test
  void buildsOnceWhenASourceIsNewerEvenOneOfTomorrow() throws Exception {
    Project project = Project.built(folder);
    Path source = folder.resolve("pom.xml");
    FileTime tomorrow = FileTime.from(Instant.now().plus(Duration.ofDays(1)));
    Files.setLastModifiedTime(source, tomorrow);
    ProcessBuilder start = withMaven(project, project.start("--version"));
    // Two who find it at once: one builds, the other waits for it.
    Process one = start.start();
    Process other = start.start();
    List<String> said = Stream.of(Project.end(one), Project.end(other)).sorted().toList();
    assertEquals(List.of(BUILDING + VERSION, VERSION), said.stream().sorted(byLength()).toList());
    assertEquals(VERSION, Project.end(start.start()));

    Files.writeString(source, " ", StandardOpenOption.APPEND);
    assertEquals(BUILDING + VERSION, Project.end(start.start()), "a later change is seen");
  }

  private static Comparator<String> byLength() {
    return Comparator.comparing(String::length).reversed();
  }

  @Test
  void tellsWhatMavenSaidWhenBuildingFails() throws Exception {
    Project project = Project.unbuilt(folder);
    ProcessBuilder start = project.start("--version");
    before(start, project.program("mvn", "echo een fout in de bron", "exit 1"));
    assertEquals(
        BUILDING
            + "een fout in de bron\n"
            + "paraaf: het bouwen is mislukt; zie hierboven.\n"
            + "1",
        Project.end(start.start()));
  }

  @Test
  void aStaleProgramThatCannotBeBuiltIsNotRun() throws Exception {
    Project project = Project.built(folder);
    FileTime later = FileTime.from(Instant.now().plus(Duration.ofMinutes(1)));
    Files.setLastModifiedTime(folder.resolve("pom.xml"), later);
    ProcessBuilder start = project.start("--version");
    before(start, project.program("mvn", "exit 1"));
    assertEquals(
        BUILDING + "paraaf: het bouwen is mislukt; zie hierboven.\n1", Project.end(start.start()));
  }

  /** A Maven that puts a jar in its place, and writes down that it was there. */
  private ProcessBuilder withMaven(Project project, ProcessBuilder start) throws IOException {
    Path ready = folder.resolve("klaar.jar");
    if (Files.exists(project.jar())) {
      Files.copy(project.jar(), ready);
    } else {
      project.makeJar(ready);
    }
    Path programs =
        project.program(
            "mvn", "echo \"$@\" >>gebouwd", "sleep 1", "cp klaar.jar target/paraaf.jar");
    return before(start, programs);
  }

  private static ProcessBuilder before(ProcessBuilder start, Path programs) {
    start.environment().merge("PATH", programs.toString(), (old, first) -> first + ":" + old);
    return start;
  }

  @Test
  void anotherJavaLeavesTheArchiveWhileTheFirstIsThere() throws IOException {
    Path target = Files.createDirectory(folder.resolve("target"));
    Path jar = Files.writeString(target.resolve("paraaf.jar"), "jar");
    Archive archive = new Archive(folder, jar.toString(), "Repetitie");
    assertTrue(archive.isWanted(), "there is none");

    Path other = Files.createDirectory(folder.resolve("java"));
    Path release = Files.writeString(other.resolve("release"), "JAVA_VERSION");
    String facts = jar + " 3 " + Files.getLastModifiedTime(jar).toMillis();
    String note = facts + "\n99 " + other + "\n" + Files.getLastModifiedTime(release) + "\n";
    Files.writeString(target.resolve("paraaf.jsa.van"), note);
    assertFalse(archive.isWanted(), "the other Java still uses it");

    Files.setLastModifiedTime(release, FileTime.fromMillis(0));
    assertTrue(archive.isWanted(), "the other Java was replaced");

    Files.setLastModifiedTime(release, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    Files.writeString(
        target.resolve("paraaf.jsa.van"), facts + "\n99 " + other + "\n2026-01-01T00:00:00Z\n");
    assertFalse(archive.isWanted());
    Files.writeString(jar, "een nieuwe jar");
    assertTrue(archive.isWanted(), "another jar");
  }
}
