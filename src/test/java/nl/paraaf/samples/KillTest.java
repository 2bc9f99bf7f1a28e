package nl.paraaf.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.paraaf.build.Manifest;
import nl.paraaf.cli.Main;
import nl.paraaf.intake.Json;
import nl.paraaf.source.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed at moments of no choosing. Afterwards each file is whole, the old one or
 * the new, and the next run makes the rest as if nothing had happened.
 *
 * <p>{@code -Dparaaf.kill.keren=200} kills more often, {@code -Dparaaf.kill.formaten=docx,pdf} in
 * other formats.
 */
class KillTest {
  private static final int TIMES = Integer.getInteger("paraaf.kill.keren", 12);
  private static final String FORMATS = System.getProperty("paraaf.kill.formaten", "md,html");
  private static final List<String> COMMAND =
      List.of(
          "genereer",
          "--editie",
          "alle",
          "--document",
          "voortgangsbrief,bijlage-stand-van-zaken",
          "--formaat",
          FORMATS);
  private static final String MANIFEST = "manifest.json";

  @TempDir private Path folder;
  private final Random random = new Random(Long.getLong("paraaf.kill.zaad", 20250630));

  @BeforeEach
  void copyAll() throws IOException {
    SampleContent.copy(folder);
    SampleContent.copy(Path.of("templates"), folder.resolve("templates"));
  }

  @Test
  void eachFileIsOldOrNewAndTheNextRunRepairsTheRest(TestReporter reporter) throws Exception {
    Map<String, byte[]> one = made();
    turn("</deel>", "<alinea>Nog een alinea.</alinea></deel>");
    Map<String, byte[]> other = made();
    assertEquals(one.keySet(), other.keySet());
    one.forEach((path, bytes) -> assertFalse(Arrays.equals(bytes, other.get(path)), path));

    // What lies there is of the other version; what is asked for now is the one.
    Map<String, byte[]> old = other;
    Map<String, byte[]> fresh = one;
    long whole = wholeRun();
    int between = 0;
    for (int i = 0; i < TIMES; i++) {
      if (old == other) {
        turn("<alinea>Nog een alinea.</alinea></deel>", "</deel>");
      } else {
        turn("</deel>", "<alinea>Nog een alinea.</alinea></deel>");
      }
      // Every other one while files are written, which takes but a small part of a run.
      kill(i % 2 == 0, whole);
      between += check(old, fresh);
      manifestIsTrue();
      assertEquals(0, run(), "the next run");
      same(fresh, output());
      assertEquals(List.of(), leftovers());
      Map<String, byte[]> swap = old;
      old = fresh;
      fresh = swap;
    }
    assertTrue(between > 0 || TIMES < 10, "never killed between two files");
    reporter.publishEntry(
        Map.of("killed", String.valueOf(TIMES), "between two files", String.valueOf(between)));
  }

  private Map<String, byte[]> made() throws IOException {
    assertEquals(0, run());
    return output();
  }

  private void turn(String text, String by) throws IOException {
    for (String name : List.of("voortgangsbrief", "bijlage-stand-van-zaken")) {
      SampleContent.change(folder.resolve("templates/" + name + ".ftl"), text, by);
    }
  }

  /** How long a run takes that is not killed; it finds everything made. */
  private long wholeRun() throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process program = start();
    assertTrue(program.waitFor(2, TimeUnit.MINUTES));
    assertEquals(0, program.exitValue());
    return System.nanoTime() - start;
  }

  private Process start() throws IOException {
    return new ProcessBuilder(ChildProgram.command(ChildProgram.thisJava(), List.of(), COMMAND))
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void kill(boolean whileWriting, long whole) throws IOException, InterruptedException {
    FileTime before = lastWritten();
    Process program = start();
    try {
      if (whileWriting) {
        while (program.isAlive() && lastWritten().equals(before)) {
          TimeUnit.MICROSECONDS.sleep(200);
        }
        TimeUnit.MICROSECONDS.sleep(random.nextInt(30_000));
      } else {
        TimeUnit.NANOSECONDS.sleep((long) (random.nextDouble() * whole * 1.1));
      }
    } finally {
      program.destroyForcibly().waitFor();
    }
  }

  /** The moment at which a file last came, went or was moved in the folders of documents. */
  private FileTime lastWritten() throws IOException {
    FileTime last = FileTime.fromMillis(0);
    for (String edition : List.of("2025-06-30", "2026-06")) {
      FileTime time = Files.getLastModifiedTime(folder.resolve("output").resolve(edition));
      last = time.compareTo(last) > 0 ? time : last;
    }
    return last;
  }

  /** Whether some files are new and some are old. */
  private int check(Map<String, byte[]> old, Map<String, byte[]> fresh) throws IOException {
    Map<String, byte[]> found = output();
    assertEquals(fresh.keySet(), found.keySet());
    int renewed = 0;
    for (Map.Entry<String, byte[]> file : found.entrySet()) {
      String path = file.getKey();
      boolean isNew = Arrays.equals(file.getValue(), fresh.get(path));
      renewed += isNew ? 1 : 0;
      if (path.equals(MANIFEST)) {
        assertTrue(new String(file.getValue(), UTF_8).endsWith("}\n"), "half a manifest");
      } else {
        assertTrue(isNew || Arrays.equals(file.getValue(), old.get(path)), path + " is broken");
      }
    }
    return renewed > 0 && renewed < found.size() ? 1 : 0;
  }

  /** Whatever the manifest says of a file, is so. */
  private void manifestIsTrue() throws IOException {
    Manifest manifest =
        Json.read(Files.readAllBytes(folder.resolve("output").resolve(MANIFEST)), Manifest.class)
            .orElseThrow();
    for (Manifest.Document document : manifest.documenten()) {
      for (Map.Entry<String, String> file : document.bestanden().entrySet()) {
        String path = document.document() + "." + file.getKey();
        assertEquals(file.getValue(), Sha256.of(output().get(path)), path);
      }
    }
  }

  private static void same(Map<String, byte[]> expected, Map<String, byte[]> found) {
    assertEquals(expected.keySet(), found.keySet());
    expected.forEach((path, bytes) -> assertArrayEquals(bytes, found.get(path), path));
  }

  private Map<String, byte[]> output() throws IOException {
    return ChildProgram.files(folder.resolve("output"));
  }

  private List<Path> leftovers() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("output"))) {
      return files.filter(file -> file.toString().endsWith(".deel")).toList();
    }
  }

  private int run() {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    return Main.run(folder, nowhere, nowhere, COMMAND.toArray(String[]::new));
  }
}
