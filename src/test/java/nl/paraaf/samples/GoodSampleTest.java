package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.paraaf.build.Outcome;
import nl.paraaf.build.Walk;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.proofing.Proofreader;
import nl.paraaf.report.Bent;
import org.junit.jupiter.api.Test;

/** The repository's own content is good: no errors, and no warning without a reason. */
class GoodSampleTest {
  private static Map<String, String> sample() throws IOException {
    Map<String, String> files = new TreeMap<>();
    Plants.content().forEach((path, text) -> files.put("content/" + path, text));
    return files;
  }

  private static String wrong(Outcome outcome) {
    return new DiagnosticPrinter(outcome.texts())
        .print(outcome.diagnostics().stream().filter(d -> d.severity() != Severity.HINT).toList());
  }

  private static List<String> bent(Outcome outcome) {
    return outcome.bent().stream().map(Bent::found).map(d -> d.code()).toList();
  }

  @Test
  void nothingIsWrong() throws IOException {
    Outcome outcome = CheckedContent.of(sample());
    assertEquals("", wrong(outcome));
    assertEquals(List.of(), bent(outcome));
    assertEquals(
        Set.of(Severity.HINT),
        outcome.diagnostics().stream().map(Diagnostic::severity).collect(Collectors.toSet()));
  }

  @Test
  void theLanguageIsGoodToo() throws IOException {
    Walk walk = CheckedContent.walk(sample());
    walk.proofread(Proofreader::new);
    Outcome outcome = walk.check(CheckedContent.EVERYTHING);
    assertEquals("", wrong(outcome));
    assertEquals(
        List.of("taal-grammatica"), bent(outcome).stream().distinct().collect(Collectors.toList()));
  }
}
