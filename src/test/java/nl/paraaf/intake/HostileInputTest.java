package nl.paraaf.intake;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.markdown.CitationKeys;
import nl.paraaf.intake.markdown.MarkdownReader;
import nl.paraaf.intake.yaml.YamlReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Large files of the worst kinds: no crash, and no endless work. A quarter of the largest file that
 * is read shows it as well as a whole one, in a sixteenth of the time.
 */
class HostileInputTest {
  private static final int SIZE = (int) ContentReader.MAX_FILE_BYTES / 4;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @TestFactory
  Stream<DynamicTest> yaml() {
    Map<String, String> inputs = new TreeMap<>();
    inputs.put("brackets", fill("["));
    inputs.put("braces", fill("{a: "));
    inputs.put("dashes", fill("- "));
    inputs.put("question marks", fill("? "));
    inputs.put("items", fill("- a\n"));
    inputs.put("anchors", fill("- &a b\n"));
    inputs.put("aliases", fill("- *a\n"));
    inputs.put("tags", fill("- !a b\n"));
    inputs.put("one key", fill("a: b\n"));
    inputs.put("long key", fill("a"));
    inputs.put("long text", "a: \"" + fill("b") + "\"");
    inputs.put("quotes", fill("\""));
    inputs.put("comments", fill("#\n"));
    inputs.put("spaces", fill(" "));
    inputs.put("documents", fill("---\n"));
    inputs.put("wide characters on one line", "[" + fill("😀, ") + "]");
    inputs.put("flow on one line", "[" + fill("a, ") + "]");
    return inputs.entrySet().stream()
        .map(
            input ->
                dynamicTest(
                    input.getKey(),
                    () ->
                        assertTimeoutPreemptively(
                            LIMIT,
                            () -> YamlReader.read("x.yaml", input.getValue(), new Diagnostics()))));
  }

  @TestFactory
  Stream<DynamicTest> markdown() {
    Map<String, String> inputs = new TreeMap<>();
    inputs.put("brackets", paragraphs(fill("[", 49_000)));
    inputs.put("nested citations", paragraphs(fill("[@a ", 38_000) + fill("]", 9_000)));
    inputs.put("nested notes", paragraphs(fill("^[a ", 38_000) + fill("]", 9_000)));
    inputs.put("emphasis", paragraphs(fill("*a **b ", 49_000)));
    inputs.put("interpolations", paragraphs(fill("${", 49_000)));
    inputs.put("interpolations with strings", paragraphs(fill("${\"", 49_000)));
    inputs.put("quotes", fill("> "));
    inputs.put("lists", fill("- "));
    inputs.put("boxes", fill("::: kader a\n"));
    inputs.put("marks", paragraphs(fill("[^a]", 49_000)));
    inputs.put("definitions", fill("[^a]: b\n"));
    inputs.put("headings", fill("# a\n"));
    inputs.put("backticks", paragraphs(fill("`a``b", 49_000)));
    inputs.put("one paragraph", fill("a "));
    inputs.put(
        "table",
        paragraphs("|a".repeat(100) + "|\n" + "|-".repeat(100) + "\n" + fill("|a\n", 45_000)));
    inputs.put("html", paragraphs(fill("<a ", 49_000)));
    inputs.put("citations", paragraphs(fill("[@b; @c] ", 49_000)));
    CitationKeys keys = new CitationKeys(Set.of("brief"), true);
    return inputs.entrySet().stream()
        .map(
            input ->
                dynamicTest(
                    input.getKey(),
                    () ->
                        assertTimeoutPreemptively(
                            LIMIT,
                            () ->
                                MarkdownReader.read(
                                    "x.md", input.getValue(), keys, new Diagnostics()))));
  }

  private static String fill(String text) {
    return fill(text, SIZE);
  }

  /** As much as one paragraph can hold, as often as a file can hold it. */
  private static String paragraphs(String paragraph) {
    return fill(paragraph + "\n\n");
  }

  private static String fill(String text, int size) {
    return text.repeat(size / text.length());
  }
}
