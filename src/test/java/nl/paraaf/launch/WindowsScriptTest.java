package nl.paraaf.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.paraaf.testing.Programs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script for Windows in the command interpreter of Wine, with a stand-in for Java that tells
 * how it was called. Wine takes a lone percent sign out of a word; Windows does not.
 */
class WindowsScriptTest {
  /** Wine makes its disk once, and still writes in it when all is done. */
  private static final Path DISK = Path.of("target", "wine").toAbsolutePath();

  @TempDir private static Path system;

  private static Path wine;

  @TempDir private Path folder;
  private Path project;

  /**
   * What became of a run.
   *
   * @param calls the words of each call of Java, with the folder of the project as {@code MAP}
   */
  private record Ended(int code, String said, List<List<String>> calls) {}

  @BeforeAll
  static void compile() throws IOException, InterruptedException {
    wine = Programs.requireByHand("wine");
    Path compiler = Programs.requireByHand("x86_64-w64-mingw32-gcc");
    Path bin = Files.createDirectories(system.resolve("Program Files (x86)/Java één/bin"));
    Path source = Path.of("src/test/resources/nl/paraaf/launch/java.c").toAbsolutePath();
    Programs.run(
        bin, List.of(compiler.toString(), "-municode", "-o", "java.exe", source.toString()));
  }

  @BeforeEach
  void project() throws IOException {
    project = Files.createDirectories(folder.resolve("mijn mappen/privé & co"));
    Files.copy(Path.of("paraaf.cmd"), project.resolve("paraaf.cmd"));
    Files.createDirectory(project.resolve("target"));
    Files.createFile(project.resolve("target/paraaf.jar"));
  }

  private static final List<String> BUILDING =
      List.of("-Dparaaf.map=MAP", "MAP\\src\\main\\java\\nl\\paraaf\\launch\\Builder.java");

  private static List<String> starting(String... arguments) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "@MAP\\launcher\\opties",
                "-XX:SharedArchiveFile=MAP\\target\\paraaf.jsa",
                "-Dparaaf.map=MAP",
                "-jar",
                "MAP\\target\\paraaf.jar"));
    words.addAll(List.of(arguments));
    return words;
  }

  @Test
  void passesWordsAndTheCodeOnAsTheyAre() throws Exception {
    String[] words = {"toon", "een é", "a & b", "wauw!", "(x86) y", "", "a=b,c;d", "x^y z"};
    assertEquals(new Ended(3, "", List.of(starting(words))), run("3", Map.of(), words));
  }

  @Test
  void buildsOnceWhenTheProgramIsStale() throws Exception {
    assertEquals(
        new Ended(4, "", List.of(starting("a"), BUILDING, starting("a"))),
        run("75 0 4", Map.of(), "a"));
    assertEquals(
        new Ended(75, "", List.of(starting("a"), BUILDING, starting("a"))),
        run("75 0 75 0", Map.of(), "a"));
    assertEquals(new Ended(1, "", List.of(starting("a"), BUILDING)), run("75 130", Map.of(), "a"));
  }

  @Test
  void buildsFirstWhenThereIsNoJar() throws Exception {
    Files.delete(project.resolve("target/paraaf.jar"));
    assertEquals(new Ended(2, "", List.of(BUILDING, starting("a"))), run("0 2", Map.of(), "a"));
    assertEquals(new Ended(1, "", List.of(BUILDING)), run("1 0", Map.of(), "a"));
  }

  @Test
  void findsJavaOnThePathAndTellsThatThereIsNone() throws Exception {
    Map<String, String> none = Map.of("JAVA_HOME", "");
    String missing = "paraaf: Java ontbreekt; installeer JDK 17 of nieuwer.\r\n";
    assertEquals(new Ended(1, missing, List.of()), run("0", none, "a"));
    assertEquals(new Ended(1, missing, List.of()), run("0", Map.of("JAVA_HOME", "C:\\niets"), "a"));
    String bin = windows(system) + "\\Program Files (x86)\\Java één\\bin";
    assertEquals(
        new Ended(5, "", List.of(starting("a"))),
        run("5", Map.of("JAVA_HOME", "", "WINEPATH", bin), "a"));
  }

  @Test
  void givesJavaOptionsOfTheUser() throws Exception {
    List<String> words = starting("a");
    words.addAll(3, List.of("-Xmx2g", "-Da=b"));
    assertEquals(
        new Ended(0, "", List.of(words)),
        run("0", Map.of("PARAAF_JAVA_OPTIES", "-Xmx2g -Da=b"), "a"));
  }

  /** Runs the script; an empty variable is none. */
  private Ended run(String codes, Map<String, String> variables, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(wine.toString(), "cmd", "/c", "paraaf.cmd"));
    command.addAll(List.of(arguments));
    Path says = Files.writeString(folder.resolve("java.txt"), "");
    Path out = folder.resolve("uit.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeAll(List.of("DISPLAY", "PARAAF_JAVA_OPTIES"));
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("WINEPREFIX", DISK.toString());
    environment.put("WINEDEBUG", "-all");
    environment.put("WINEDLLOVERRIDES", "mscoree,mshtml=");
    environment.put("JAVA_HOME", windows(system) + "\\Program Files (x86)\\Java één");
    environment.put("JAVA_SAYS", windows(says));
    environment.put("JAVA_CODES", codes);
    environment.putAll(variables);
    environment.values().removeIf(String::isEmpty);
    Process process = builder.start();
    try {
      assertTrue(process.waitFor(180, TimeUnit.SECONDS), "Wine takes more than three minutes");
    } finally {
      process.destroyForcibly();
    }
    return new Ended(process.exitValue(), said(out), calls(says));
  }

  /** What was said, without what Wine says of itself and of a window that is not there. */
  private static String said(Path out) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String line : Files.readString(out, UTF_8).split("(?<=\n)")) {
      if (!line.startsWith("wine: ") && !line.startsWith("Invalid code page")) {
        said.append(line);
      }
    }
    return said.toString();
  }

  private List<List<String>> calls(Path says) throws IOException {
    String text = Files.readString(says, UTF_8).replace(windows(project) + "\\.", "MAP");
    List<List<String>> calls = new ArrayList<>();
    for (String call : text.split("(?<=^|\n)--\n")) {
      if (!call.isEmpty()) {
        calls.add(Arrays.asList(call.substring(0, call.length() - 1).split("\n", -1)));
      }
    }
    return calls;
  }

  private static String windows(Path path) {
    return "Z:" + path.toAbsolutePath().toString().replace('/', '\\');
  }
}
