package nl.paraaf.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The class-data archive beside the jar: the classes of the program, read and checked once instead
 * of at each start. It belongs to one jar and one Java, which a note beside it names. Nothing
 * depends on it: where it cannot be made, the program starts a little slower.
 */
public final class Archive {
  private static final String NAME = "paraaf.jsa";

  private final Path home;
  private final Path target;
  private final String jar;
  private final String rehearsal;

  /**
   * The archive of a jar.
   *
   * @param home the folder of a project to rehearse on
   * @param jar as Java was told of it, because that is what an archive is bound to
   * @param rehearsal the class of which {@code main} uses all that the program is made of; it gets
   *     a folder to read from and one that it may fill
   */
  public Archive(Path home, String jar, String rehearsal) {
    this.home = home;
    this.jar = jar;
    this.target = Path.of(jar).toAbsolutePath().getParent();
    this.rehearsal = rehearsal;
  }

  /** Whether there is none for this jar, and this is the Java to make it for. */
  public boolean isWanted() {
    try {
      if (!Files.isWritable(target)) {
        return false;
      }
      // Of anything but one jar there is nothing to note, so it would be made again and again.
      String facts = jarFacts();
      if (!Files.exists(note())) {
        return true;
      }
      Note made = Note.parse(Files.readString(note()));
      // The archive of another Java stays as long as that Java does.
      return !made.jar().equals(facts)
          || !made.java().equals(Note.thisJava()) && !made.javaIsThere();
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether there is one. */
  public boolean exists() {
    return Files.exists(target.resolve(NAME));
  }

  /** Makes the archive, or leaves everything as it is: it is written elsewhere and moved. */
  public void make() {
    try (FileChannel channel =
            FileChannel.open(
                target.resolve(".archief"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock != null && isWanted()) {
        makeLocked();
      }
    } catch (IOException e) {
      // Then there is none.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void makeLocked() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(target, ".archief-");
    try {
      Path classes = folder.resolve("klassen");
      Path fresh = folder.resolve(NAME);
      boolean made =
          java(
                  List.of("-XX:DumpLoadedClassList=" + classes, "-Xmx1g", "-cp", jar),
                  List.of(rehearsal, home.toString(), folder.resolve("uitvoer").toString()))
              && java(
                  List.of("-Xshare:dump", "-XX:SharedClassListFile=" + classes, "-cp", jar),
                  List.of("-XX:SharedArchiveFile=" + fresh));
      // A note without an archive keeps the next run from trying what does not work here.
      Files.deleteIfExists(target.resolve(NAME));
      if (made && Files.exists(fresh)) {
        Files.move(fresh, target.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
      }
      Files.writeString(note(), new Note(jarFacts(), Note.thisJava(), Note.thisRelease()).text());
    } finally {
      delete(folder);
    }
  }

  private boolean java(List<String> options, List<String> more)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Djava.awt.headless=true");
    command.add("-Dsun.reflect.inflationThreshold=2147483647");
    command.addAll(options);
    command.addAll(more);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    try {
      return process.waitFor() == 0;
    } finally {
      process.destroyForcibly();
    }
  }

  private Path note() {
    return target.resolve(NAME + ".van");
  }

  private String jarFacts() throws IOException {
    Path file = Path.of(jar);
    return jar + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  /**
   * For what an archive was made.
   *
   * @param java its folder and version
   * @param release when the file that describes that Java was written
   */
  private record Note(String jar, String java, String release) {

    static Note parse(String text) {
      String[] lines = (text + "\n\n\n").split("\n", -1);
      return new Note(lines[0], lines[1], lines[2]);
    }

    String text() {
      return jar + "\n" + java + "\n" + release + "\n";
    }

    static String thisJava() {
      return System.getProperty("java.vm.version") + " " + System.getProperty("java.home");
    }

    static String thisRelease() {
      return releaseOf(System.getProperty("java.home"));
    }

    private static String releaseOf(String home) {
      try {
        return Files.getLastModifiedTime(Path.of(home, "release")).toString();
      } catch (IOException e) {
        return "";
      }
    }

    boolean javaIsThere() {
      String home = java.substring(java.indexOf(' ') + 1);
      return !release.isEmpty() && releaseOf(home).equals(release);
    }
  }
}
