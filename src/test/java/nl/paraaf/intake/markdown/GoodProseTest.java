package nl.paraaf.intake.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Prose;
import nl.paraaf.intake.Cases;
import nl.paraaf.source.Position;
import nl.paraaf.source.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Good Markdown, with the markup that must come of it. */
class GoodProseTest {
  private static final CitationKeys KEYS =
      new CitationKeys(Set.of("kst-29826-203", "brief-juni"), true);

  @TestFactory
  Stream<DynamicTest> eachGivesTheMarkupOfItsCase() throws IOException {
    return Cases.of("good").stream()
        .map(folder -> dynamicTest(folder.getFileName().toString(), () -> run(folder)));
  }

  private static void run(Path folder) throws IOException {
    Prose prose = read(Files.readString(folder.resolve("tekst.md")));
    Cases.matches(folder, "expected.ftl", prose.markup());
  }

  private static Prose read(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Prose prose = MarkdownReader.read("tekst.md", text, KEYS, diagnostics);
    assertTrue(diagnostics.isEmpty(), () -> diagnostics.sorted().toString());
    return prose;
  }

  @Test
  void anInterpolationInTheMarkupLeadsBackToItsPlaceInTheFile() {
    Prose prose = read("# Kop\n\nEen zin\nmet ${waarde} erin.\n");
    String[] lines = prose.markup().split("\n");
    Optional<Prose.Anchor> anchor =
        prose.anchors().stream()
            .filter(a -> rest(lines, a.inMarkup()).startsWith("${waarde}"))
            .findFirst();
    assertEquals(
        new Span("tekst.md", new Position(4, 5), new Position(4, 14)),
        anchor.orElseThrow().inFile());
  }

  @Test
  void everyAnchorStandsAtATagOrAnInterpolationAndTheyAreInOrder() throws IOException {
    for (Path folder : Cases.of("good")) {
      Prose prose = read(Files.readString(folder.resolve("tekst.md")));
      String[] lines = prose.markup().split("\n");
      Position last = new Position(1, 1);
      for (Prose.Anchor anchor : prose.anchors()) {
        assertTrue(anchor.inMarkup().compareTo(last) >= 0);
        last = anchor.inMarkup();
        String rest = rest(lines, anchor.inMarkup());
        assertTrue(rest.startsWith("<") || rest.startsWith("${"), rest);
      }
    }
  }

  private static String rest(String[] lines, Position position) {
    return lines[position.line() - 1].substring(position.column() - 1);
  }
}
