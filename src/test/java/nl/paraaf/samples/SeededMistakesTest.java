package nl.paraaf.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Mistakes of each kind in the repository's own records and prose: each is found with the right
 * rule on the right line, and nothing else is.
 */
class SeededMistakesTest {
  private static final Path TABLE = Path.of("src/test/resources/samples/fouten/fouten.yaml");

  private static List<Mistake> mistakes;
  private static Map<String, String> sample;
  private static Set<String> known;

  @BeforeAll
  static void checkTheSample() throws IOException {
    mistakes = Mistake.read(TABLE);
    sample = new TreeMap<>();
    Plants.content().forEach((path, text) -> sample.put("content/" + path, text));
    for (String template : mistakes.stream().map(Mistake::file).toList()) {
      if (template.startsWith("templates/")) {
        sample.put(template, Files.readString(Path.of(template), UTF_8));
      }
    }
    known =
        CheckedContent.of(sample).diagnostics().stream()
            .map(SeededMistakesTest::kind)
            .collect(Collectors.toSet());
  }

  @Test
  void thereIsOneForEachCheckAndEachIsOfItsOwnKind() {
    assertTrue(mistakes.size() >= 40, () -> mistakes.size() + " mistakes");
    Set<String> codes = new TreeSet<>();
    mistakes.forEach(m -> assertTrue(codes.add(m.found().get(0).code()), m.name()));
    assertEquals(
        IntStream.rangeClosed(1, 20).boxed().collect(Collectors.toSet()),
        mistakes.stream().flatMap(m -> m.check().stream()).collect(Collectors.toSet()));
  }

  @TestFactory
  Stream<DynamicNode> eachIsFoundAndNothingElse() {
    Map<String, List<Mistake>> runs = new LinkedHashMap<>();
    mistakes.forEach(m -> runs.computeIfAbsent(m.run(), r -> new ArrayList<>()).add(m));
    return runs.entrySet().stream().map(run -> tests(run.getKey(), run.getValue()));
  }

  private static DynamicNode tests(String name, List<Mistake> run) {
    Map<String, String> content = new TreeMap<>(sample);
    run.forEach(mistake -> mistake.plant(content));
    List<Diagnostic> found = found(content);
    Set<String> places = found.stream().map(SeededMistakesTest::place).collect(Collectors.toSet());
    Set<String> rest = new LinkedHashSet<>(places);
    run.forEach(mistake -> rest.removeAll(mistake.expected(content)));
    Stream<DynamicNode> each =
        run.stream()
            .map(
                mistake ->
                    dynamicTest(
                        mistake.name(),
                        () -> {
                          List<String> missed = new ArrayList<>(mistake.expected(content));
                          missed.removeAll(places);
                          assertEquals(List.of(), missed, () -> "found: " + places);
                        }));
    Stream<DynamicNode> nothingElse =
        Stream.of(
            dynamicTest(
                "nothing else",
                () ->
                    assertEquals(
                        "",
                        found.stream()
                            .filter(d -> rest.contains(place(d)))
                            .map(Object::toString)
                            .collect(Collectors.joining("\n")))));
    return dynamicContainer(name, Stream.concat(each, nothingElse));
  }

  /** What is found in the content and not in the sample. */
  private static List<Diagnostic> found(Map<String, String> content) {
    try {
      return CheckedContent.of(content).diagnostics().stream()
          .filter(d -> !known.contains(kind(d)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String kind(Diagnostic found) {
    return found.code() + " " + found.span().file() + " " + found.message();
  }

  private static String place(Diagnostic found) {
    return found.code() + " " + found.span().file() + ":" + found.span().start().line();
  }
}
