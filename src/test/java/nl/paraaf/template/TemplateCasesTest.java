package nl.paraaf.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.paraaf.build.Texts;
import nl.paraaf.document.TreePrinter;
import nl.paraaf.testing.Expectation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Templates with the document, or the messages, that must come of them. */
class TemplateCasesTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Pattern PLACE = Pattern.compile("<- (templates/.+):(\\d+):(\\d+)");

  @TestFactory
  Stream<DynamicTest> good() throws IOException {
    return each("good", TemplateCasesTest::good);
  }

  @TestFactory
  Stream<DynamicTest> bad() throws IOException {
    return each("bad", TemplateCasesTest::bad);
  }

  /** What is done with one case. */
  private interface Trial {
    void run(Path folder) throws IOException;
  }

  private static Stream<DynamicTest> each(String kind, Trial trial) throws IOException {
    return MergeCase.cases(kind).stream()
        .map(
            folder -> {
              Executable run = () -> trial.run(folder);
              return dynamicTest(
                  folder.getFileName().toString(), () -> assertTimeoutPreemptively(LIMIT, run));
            });
  }

  private static void good(Path folder) throws IOException {
    MergeCase merged = MergeCase.of(folder);
    assertEquals("", merged.messages());
    String tree = TreePrinter.print(merged.document().orElseThrow(), true);
    assertPlacesAreTags(tree, new Texts(merged.content(), merged.templates()));
    Expectation.matches("template/good/" + folder.getFileName() + "/expected.tree", tree);
  }

  /** Every place in a template is that of the tag which wrote the block. */
  private static void assertPlacesAreTags(String tree, Texts texts) {
    Matcher place = PLACE.matcher(tree);
    while (place.find()) {
      String line = texts.line(place.group(1), Integer.parseInt(place.group(2))).orElseThrow();
      assertEquals('<', line.charAt(Integer.parseInt(place.group(3)) - 1), place.group());
    }
  }

  private static void bad(Path folder) throws IOException {
    MergeCase merged = MergeCase.of(folder);
    assertTrue(merged.document().isEmpty(), "a document in spite of the fault");
    assertFalse(merged.found().isEmpty(), "nothing found");
    Expectation.matches(
        "template/bad/" + folder.getFileName() + "/expected.txt", merged.messages());
  }
}
