package nl.paraaf.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.paraaf.build.OutputLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A disk that is full or closed, and a folder in which another run is busy. */
class HostileDiskTest {
  private static final List<String> LETTER =
      List.of("genereer", "--stil", "--document", "voortgangsbrief", "--formaat", "docx,html");

  @TempDir private Path folder;
  private Path output;

  @BeforeEach
  void copyAll() throws IOException {
    SampleContent.copy(folder);
    SampleContent.copy(Path.of("templates"), folder.resolve("templates"));
    output = Files.createDirectory(folder.resolve("output"));
  }

  private record Said(int code, String text) {}

  private Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
  }

  private Said run(List<String> command) throws IOException, InterruptedException {
    Process process = start(command);
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    return new Said(process.exitValue(), text);
  }

  private static List<String> program(String... more) {
    List<String> arguments = new ArrayList<>(LETTER);
    arguments.addAll(List.of(more));
    return ChildProgram.command(ChildProgram.thisJava(), List.of("-XX:-UsePerfData"), arguments);
  }

  /**
   * The program with a small disk of its own in the place of the output folder, which holds what is
   * in {@code voor} and of which {@code na} gets a copy.
   */
  private Said onSmallDisk(String mounted) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("unshare", "--user", "--map-root-user"));
    command.addAll(List.of("--mount", "sh", "-c"));
    command.add(
        """
        set -e
        mount -t tmpfs -o size=256k klein output
        cp voor/* output/
        %s
        code=0
        "$@" || code=$?
        cp -r output/. na/
        exit $code
        """
            .formatted(mounted));
    command.add("sh");
    command.addAll(program());
    assumeTrue(mayMount(), "this user has no disks of its own");
    Files.createDirectory(folder.resolve("na"));
    return run(command);
  }

  private boolean mayMount() throws IOException, InterruptedException {
    try {
      return run(List.of(
                  "unshare",
                  "--user",
                  "--map-root-user",
                  "--mount",
                  "sh",
                  "-c",
                  "mount -t tmpfs klein output"))
              .code()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void aFullDiskIsToldAndBreaksNothing() throws Exception {
    byte[] large = new byte[240 * 1024];
    Path before = Files.createDirectory(folder.resolve("voor"));
    Files.write(before.resolve("vol"), large);
    Said said = onSmallDisk("");
    assertTrue(
        said.text()
            .startsWith(
                """
                paraaf: kan niet schrijven in ‘output/2026-06/voortgangsbrief.docx’: de schijf is vol
                   hint: maak ruimte vrij en probeer het opnieuw
                   Wat er stond, is heel gebleven. Het systeem meldt:\s"""),
        said.text());
    assertEquals(3, said.code());
    assertEquals(3, said.text().lines().count(), said.text());
    Map<String, byte[]> after = ChildProgram.files(folder.resolve("na"));
    assertArrayEquals(large, after.remove("vol"));
    assertEquals(Map.of(), after);
  }

  @Test
  void aDiskThatCanOnlyBeReadIsTold() throws Exception {
    Files.write(Files.createDirectory(folder.resolve("voor")).resolve("oud"), new byte[] {1});
    Said said = onSmallDisk("mount -o remount,ro klein output");
    assertTrue(
        said.text()
            .startsWith(
                """
                paraaf: kan niet schrijven in ‘output’: op deze schijf kan alleen worden gelezen
                   hint: kies met --output een map op een andere schijf
                """),
        said.text());
    assertEquals(3, said.code());
    assertEquals(List.of("oud"), List.copyOf(ChildProgram.files(folder.resolve("na")).keySet()));
  }

  /** A limit of the system on the size of files, which any user can set. */
  @Test
  void aFileThatMayNotGrowIsToldAndNoPartIsLeft() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh");
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c"));
    command.addAll(List.of("ulimit -f 20; exec \"$@\"", "sh"));
    command.addAll(program());
    Said said = run(command);
    assertTrue(
        said.text()
            .startsWith(
                "paraaf: kan niet schrijven in ‘output/2026-06/voortgangsbrief.docx’: het systeem"
                    + " weigert het\n"),
        said.text());
    assertEquals(3, said.code());
    assertEquals(Map.of(), ChildProgram.files(output));
  }

  @Test
  void theSecondOfTwoRunsWaitsOrSaysSo() throws Exception {
    Process second;
    try (OutputLock first =
        OutputLock.take(output, "output", Duration.ZERO, () -> {}).orElseThrow()) {
      assertEquals(
          new Said(3, "paraaf: een andere paraaf is bezig in ‘output’; er is niets gemaakt\n"),
          run(program("--niet-wachten")),
          first.toString());
      second = start(program());
      BufferedReader said = second.inputReader(UTF_8);
      assertEquals(
          "paraaf: een andere paraaf is bezig in ‘output’; deze wacht tot die klaar is",
          said.readLine());
      assertEquals(Map.of(), ChildProgram.files(output));
    }
    assertTrue(second.waitFor(1, TimeUnit.MINUTES));
    assertEquals(0, second.exitValue());
    assertEquals(
        List.of("2026-06/voortgangsbrief.docx", "2026-06/voortgangsbrief.html", "manifest.json"),
        List.copyOf(ChildProgram.files(output).keySet()));
  }

  private static List<String> others(String... arguments) {
    return ChildProgram.command(
        ChildProgram.thisJava(), List.of("-XX:-UsePerfData"), List.of(arguments));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "verifieer --niet-wachten | vergeleken",
        "manifest samenvoegen output --output geheel --niet-wachten | samengevoegd",
        "vergelijk voortgangsbrief:2025-06-30 voortgangsbrief --zonder-libreoffice --niet-wachten"
            + " --stil | geschreven"
      })
  void noneReadsOrWritesWhileAnotherWrites(String command, String done) throws Exception {
    Files.writeString(output.resolve("manifest.json"), "{}");
    try (OutputLock first =
        OutputLock.take(output, "output", Duration.ZERO, () -> {}).orElseThrow()) {
      assertEquals(
          new Said(3, "paraaf: een andere paraaf is bezig in ‘output’; er is niets " + done + "\n"),
          run(others(command.split(" ", -1))),
          first.toString());
      assertEquals(List.of("manifest.json"), List.copyOf(ChildProgram.files(output).keySet()));
    }
  }

  @Test
  void whoJoinsWaitsForTheFolderOfTheWhole() throws Exception {
    assertEquals(0, run(program("--deel", "1/1", "--output", "deel")).code());
    Process joining;
    try (OutputLock first =
        OutputLock.take(output, "output", Duration.ZERO, () -> {}).orElseThrow()) {
      joining = start(others("manifest", "samenvoegen", "deel"));
      assertEquals(
          "paraaf: een andere paraaf is bezig in ‘output’; deze wacht tot die klaar is",
          joining.inputReader(UTF_8).readLine(),
          first.toString());
      assertEquals(Map.of(), ChildProgram.files(output));
    }
    assertTrue(joining.waitFor(1, TimeUnit.MINUTES));
    assertEquals(0, joining.exitValue());
    assertEquals(List.of("manifest.json"), List.copyOf(ChildProgram.files(output).keySet()));
  }

  @Test
  void whoVerifiesWaitsForAWriterAndNotForAReader() throws Exception {
    assertEquals(0, run(program()).code());
    Said good = new Said(0, "Gelijk: 2 bestanden van 1 document, byte voor byte.\n");
    Process second;
    try (OutputLock first =
        OutputLock.take(output, "output", Duration.ZERO, () -> {}).orElseThrow()) {
      second = start(others("verifieer"));
      assertEquals(
          "paraaf: een andere paraaf is bezig in ‘output’; deze wacht tot die klaar is",
          second.inputReader(UTF_8).readLine(),
          first.toString());
    }
    assertTrue(second.waitFor(1, TimeUnit.MINUTES));
    assertEquals(0, second.exitValue());
    try (OutputLock reader = OutputLock.share(output, Duration.ZERO, () -> {}).orElseThrow()) {
      assertEquals(good, run(others("verifieer", "--niet-wachten")), reader.toString());
      assertEquals(3, run(program("--niet-wachten")).code(), "nobody writes while others read");
    }
  }
}
