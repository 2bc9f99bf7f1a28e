package nl.paraaf.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Builds the program when it is older than its sources. The scripts run this file as a source,
 * because there may be no jar yet: it stands by itself and uses the JDK only.
 */
public final class Builder {
  /** The property by which the scripts tell in which folder the project stands. */
  public static final String HOME = "paraaf.map";

  private static final List<String> SOURCES =
      List.of("src/main", "content/schema", "templates/huisstijl/huisstijl.schema.json", "pom.xml");

  private final Path home;

  /**
   * A builder of the project in a folder.
   *
   * @param home holds {@code pom.xml}
   */
  public Builder(Path home) {
    this.home = home;
  }

  /**
   * Builds when that is needed. Two who come at once do not build in the same folder at once.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Builder builder = new Builder(Path.of(System.getProperty(HOME, "")).toAbsolutePath());
    try {
      System.exit(builder.build() ? 0 : 1);
    } catch (IOException e) {
      say("het bouwen kan niet in " + builder.target() + ": " + e);
      System.exit(1);
    } catch (InterruptedException e) {
      System.exit(130);
    }
  }

  /**
   * Whether a source was changed, came or went after the jar was made, and the jar was not made
   * from just these sources: one may have a time that is still to come.
   */
  public boolean isStale() {
    try {
      FileTime made = Files.getLastModifiedTime(jar());
      Sources sources = Sources.of(home);
      return sources.newest().compareTo(made) > 0 && !sources.print().equals(builtFrom());
    } catch (NoSuchFileException e) {
      return true;
    } catch (IOException e) {
      // What cannot be looked at cannot be built either.
      return false;
    }
  }

  private String builtFrom() throws IOException {
    return Files.exists(note()) ? Files.readString(note()) : "";
  }

  /**
   * What the program is made of.
   *
   * @param newest when a file was last changed, or a folder got or lost one
   * @param print differs when any path, size or time does
   */
  private record Sources(FileTime newest, String print) {

    static Sources of(Path home) throws IOException {
      SortedMap<String, FileTime> times = new TreeMap<>();
      SimpleFileVisitor<Path> looking =
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
              return visitFile(folder, facts);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
              times.put(file + " " + facts.size(), facts.lastModifiedTime());
              return FileVisitResult.CONTINUE;
            }
          };
      for (String source : SOURCES) {
        if (Files.exists(home.resolve(source))) {
          Files.walkFileTree(home.resolve(source), looking);
        }
      }
      FileTime newest = Collections.max(times.values());
      return new Sources(newest, times.hashCode() + " " + times.size());
    }
  }

  private boolean build() throws IOException, InterruptedException {
    Files.createDirectories(target());
    try (FileChannel channel =
            FileChannel.open(
                target().resolve(".bouw"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      return lock.isValid() && (!isStale() || runMaven());
    }
  }

  private boolean runMaven() throws IOException, InterruptedException {
    say("het programma wordt gebouwd; dat gebeurt alleen als het is veranderd.");
    FileTime begun = FileTime.from(Instant.now());
    Sources sources = Sources.of(home);
    Path log = Files.createTempFile(target(), "bouw", ".log");
    try {
      if (maven(log) != 0) {
        Files.copy(log, System.err);
        say("het bouwen is mislukt; zie hierboven.");
        return false;
      }
      // Maven leaves a jar alone that would not change: its age says up to when it has everything.
      Files.setLastModifiedTime(jar(), begun);
      Files.writeString(note(), sources.print());
      return true;
    } finally {
      Files.delete(log);
    }
  }

  private int maven(Path log) throws IOException, InterruptedException {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    List<String> command = new ArrayList<>();
    command.add(windows ? "mvn.cmd" : "mvn");
    command.addAll(List.of("-B", "-q", "-Dmaven.test.skip=true"));
    command.addAll(List.of("-Dmaven.compiler.failOnWarning=false", "package"));
    ProcessBuilder maven =
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    // The Java that was found for the program is good for Maven too.
    maven.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
    try {
      Process process = maven.start();
      process.getOutputStream().close();
      return process.waitFor();
    } catch (IOException e) {
      say("Maven ontbreekt; installeer Maven 3.8 of nieuwer.");
      return 1;
    }
  }

  private Path target() {
    return home.resolve("target");
  }

  private Path note() {
    return target().resolve("paraaf.jar.van");
  }

  private Path jar() {
    return target().resolve("paraaf.jar");
  }

  private static void say(String message) {
    System.err.println("paraaf: " + message);
  }
}
