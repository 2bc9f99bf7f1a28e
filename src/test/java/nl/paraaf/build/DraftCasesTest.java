package nl.paraaf.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.document.Status;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.intake.OverlayRoot;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.testing.Expectation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every fault that a lawyer can make, with its exact message; and what only looks like one. */
class DraftCasesTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Path CASES = RESOURCES.resolve("juridisch");

  @TestFactory
  Stream<DynamicTest> eachFaultIsToldExactly() throws IOException {
    return cases("bad").map(name -> dynamicTest(name, () -> bad("bad/" + name)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoFaultIsNotTold() throws IOException {
    return cases("good").map(name -> dynamicTest(name, () -> good("good/" + name)));
  }

  @Test
  void theSmallLibraryHasNoFault() throws IOException {
    good("basis");
  }

  @Test
  void aFinalVersionWithOpenPointsIsRefused() throws IOException {
    Outcome outcome = check("basis", Status.DEFINITIEF);
    assertEquals(List.of(), outcome.documents());
    assertEquals(
        List.of("open-plaats"),
        outcome.diagnostics().stream().map(Diagnostic::code).distinct().toList());
    assertFalse(outcome.count(Severity.FOUT) == 0);
  }

  private static Stream<String> cases(String kind) throws IOException {
    try (Stream<Path> folders = Files.list(CASES.resolve(kind))) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
    }
  }

  private static void bad(String folder) throws IOException {
    List<Diagnostic> found = told(check(folder, Status.CONCEPT));
    assertFalse(found.isEmpty(), "nothing found");
    Expectation.matches("juridisch/" + folder + "/expected.txt", print(folder, found));
  }

  private static void good(String folder) throws IOException {
    Outcome outcome = check(folder, Status.CONCEPT);
    assertEquals("", print(folder, told(outcome)));
    String text =
        outcome.documents().stream()
            .filter(d -> !d.path().endsWith(DraftRequest.REPORT))
            .map(d -> TextPrinter.print(d.document()))
            .collect(Collectors.joining());
    Expectation.matches("juridisch/" + folder + "/expected.txt", text);
  }

  /** Everything but the open places. */
  private static List<Diagnostic> told(Outcome outcome) {
    return outcome.diagnostics().stream().filter(d -> d.severity() != Severity.HINT).toList();
  }

  private static Outcome check(String folder, Status status) throws IOException {
    return new Walk(workspace(folder), Map.of(), Progress.SILENT)
        .check(
            new Request(
                Optional.empty(), false, DocumentRequest.NONE, DraftRequest.ALL, Set.of(), status));
  }

  private static Workspace workspace(String folder) {
    OverlayRoot content =
        new OverlayRoot(
            CASES.resolve(folder).resolve("content"),
            CASES.resolve("basis/content"),
            RESOURCES.resolve("intake/basis/content"));
    return new Workspace(
        content,
        new FolderRoot("templates", Path.of("templates")),
        new FolderOutput("output", Path.of("target", "nothing")));
  }

  private static String print(String folder, List<Diagnostic> found) throws IOException {
    Outcome outcome = check(folder, Status.CONCEPT);
    return new DiagnosticPrinter(outcome.texts()).print(found);
  }
}
