package nl.paraaf.ci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The pipelines call one script, and that script has what they call. */
class PipelinesTest {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Path STEP = Path.of("ci/stap");
  private static final Path GITLAB = Path.of(".gitlab-ci.yml");
  private static final Pattern CALL = Pattern.compile("ci/stap ([a-z]+)( .*)?");

  static List<Path> workflows() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
      return files.sorted().toList();
    }
  }

  /** The names that the script answers to. */
  private static Set<String> steps() throws IOException {
    Matcher names =
        Pattern.compile("(?m)^  ([a-z]+(?: \\| [a-z]+)+)\\) \"\\$@\"").matcher(text(STEP));
    assertTrue(names.find());
    return new TreeSet<>(List.of(names.group(1).split(" \\| ")));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  private static List<String> texts(JsonNode node, String key) {
    return node.findValues(key).stream()
        .flatMap(v -> v.isArray() ? v.valueStream() : Stream.of(v))
        .map(JsonNode::asString)
        .toList();
  }

  @Test
  void everyStepIsAFunctionOfTheScript() throws IOException {
    assertEquals(
        Set.of("bouw", "controleer", "maak", "samenvoegen", "verifieer", "samenvatting"), steps());
    for (String step : steps()) {
      assertTrue(text(STEP).contains("\n" + step + "() {\n"), step);
      assertTrue(text(STEP).contains("\n#   ci/stap " + step + " "), step + " is not described");
    }
    assertTrue(Files.isExecutable(STEP));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void aWorkflowOfGithubCallsStepsThatAreThere(Path workflow) throws IOException {
    JsonNode tree = YAML.readTree(workflow);
    assertTrue(tree.path("name").isString() && tree.path("jobs").isObject(), workflow.toString());
    List<String> runs = texts(tree, "run");
    assertFalse(runs.isEmpty());
    runs.forEach(run -> assertTrue(run.equals(".ci/run") || isStep(run), run));
    for (JsonNode job : tree.path("jobs")) {
      assertTrue(job.path("timeout-minutes").isInt(), "a job without a limit");
    }
    // An action without a version is another one tomorrow.
    texts(tree, "uses").forEach(use -> assertTrue(use.matches("[\\w-]+(/[\\w-]+)+@v\\d+"), use));
    assertEquals("read", tree.at("/permissions/contents").asString());
  }

  @Test
  void thePipelineOfGitlabCallsStepsThatAreThere() throws IOException {
    JsonNode tree = YAML.readTree(GITLAB);
    List<String> stages = texts(tree, "stages");
    List<String> scripts = new ArrayList<>(texts(tree, "script"));
    scripts.addAll(texts(tree, "before_script"));
    assertEquals(6, scripts.size());
    scripts.forEach(script -> assertTrue(isStep(script), script));
    texts(tree, "stage").forEach(stage -> assertTrue(stages.contains(stage), stage));
  }

  /** What the pipelines do, our own tests have done. */
  @Test
  void ourOwnRunTakesEveryStep() throws IOException {
    Set<String> taken = new TreeSet<>();
    Matcher calls = Pattern.compile("ci/stap ([a-z]+)").matcher(text(Path.of(".ci/run")));
    while (calls.find()) {
      taken.add(calls.group(1));
    }
    assertEquals(steps(), taken);
  }

  private static boolean isStep(String command) {
    Matcher call = CALL.matcher(command);
    try {
      return call.matches() && steps().contains(call.group(1));
    } catch (IOException e) {
      return false;
    }
  }

  /** Which registry an image comes from, is for those to say who run it. */
  @ParameterizedTest
  @ValueSource(strings = {"Containerfile", ".gitlab-ci.yml"})
  void imagesNameNoRegistryAndHaveAVersion(String file) throws IOException {
    Matcher images =
        Pattern.compile("(?m)^(?:FROM|\\s*image:) (\\S+)").matcher(text(Path.of(file)));
    List<String> named = new ArrayList<>();
    while (images.find()) {
      named.add(images.group(1));
    }
    assertFalse(named.isEmpty());
    named.forEach(image -> assertTrue(image.matches("[a-z-]+:[\\w.-]*\\d[\\w.-]*"), image));
  }

  @Test
  void theContainerRunsAsAnOrdinaryUserWithTheOptionsOfTheLauncher() throws IOException {
    List<String> lines = text(Path.of("Containerfile")).lines().toList();
    List<String> users = lines.stream().filter(line -> line.startsWith("USER ")).toList();
    assertEquals(List.of("USER 10001:10001"), users);
    assertTrue(
        lines.contains(
            "ENTRYPOINT [\"java\", \"@/opt/paraaf/opties\","
                + " \"-XX:SharedArchiveFile=/opt/paraaf/paraaf.jsa\","
                + " \"-jar\", \"/opt/paraaf/paraaf.jar\"]"));
    assertTrue(
        lines.contains("RUN java -cp /opt/paraaf/paraaf.jar nl.paraaf.cli.FasterStart /proef"));
  }

  /** Of what the image is made, it gets all that is there, and nothing else is sent along. */
  @Test
  void theContainerIsMadeOfWhatIsLetThrough() throws IOException {
    List<String> ignored = text(Path.of(".dockerignore")).lines().toList();
    assertTrue(ignored.contains("*"));
    List<String> let =
        ignored.stream().filter(line -> line.startsWith("!")).map(l -> l.substring(1)).toList();
    Set<String> used = new TreeSet<>();
    for (String line : text(Path.of("Containerfile")).lines().toList()) {
      if (line.startsWith("COPY ") && !line.startsWith("COPY --from")) {
        String source = line.split(" ")[1];
        assertTrue(Files.exists(Path.of(source)), line);
        List<String> by = let.stream().filter(l -> (source + "/").startsWith(l + "/")).toList();
        assertFalse(by.isEmpty(), source + " is not let through");
        used.addAll(by);
      }
    }
    assertEquals(new TreeSet<>(let), used);
    // What Java is told under Maven, without which nothing compiles.
    assertTrue(used.contains(".mvn"));
  }
}
