package nl.paraaf.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.paraaf.source.Position;
import nl.paraaf.source.Span;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
  private static final String FILE = "content/trajecten/cosun.yaml";

  private static String print(String source, Diagnostic diagnostic) {
    DiagnosticPrinter.Lines lines =
        (file, number) ->
            file.equals(FILE) ? source.lines().skip(number - 1).findFirst() : Optional.empty();
    return new DiagnosticPrinter(lines).print(List.of(diagnostic));
  }

  private static Diagnostic error(Span span, String... hints) {
    return Diagnostic.error("proef", "dit klopt niet", span, hints);
  }

  @Test
  void pointsAtThePlaceAndSaysWhatToDo() {
    String source = "id: cosun\n".repeat(13) + "      reductie: veertig\n";
    assertEquals(
        """
        content/trajecten/cosun.yaml:14:17: fout [proef] dit klopt niet
        14 |       reductie: veertig
           |                 ^^^^^^^
           hint: schrijf bijvoorbeeld 40 of 40,5
        """,
        print(source, error(Span.on(FILE, 14, 17, 7), "schrijf bijvoorbeeld 40 of 40,5")));
  }

  @Test
  void caretStandsUnderTheCharacterBehindATab() {
    assertEquals(
        """
        content/trajecten/cosun.yaml:1:6: fout [proef] dit klopt niet
        1 |  id: x
          |      ^
        """,
        print("\tid: x", error(Span.at(FILE, 1, 6))));
  }

  @Test
  void controlCharactersOfTheSourceDoNotReachTheTerminal() {
    assertEquals(
        """
        content/trajecten/cosun.yaml:1:5: fout [proef] dit klopt niet
        1 | id: �[31mx
          |     ^
        """,
        print("id: \u001b[31mx", error(Span.at(FILE, 1, 5))));
  }

  @Test
  void caretStandsRightBehindSubscripts() {
    assertEquals(
        """
        content/trajecten/cosun.yaml:1:10: fout [proef] dit klopt niet
        1 | doel: CO₂x
          |          ^
        """,
        print("doel: CO₂x", error(Span.at(FILE, 1, 10))));
  }

  @Test
  void caretStaysWithinTheLine() {
    assertEquals(
        """
        content/trajecten/cosun.yaml:1:9: fout [proef] dit klopt niet
        1 | id: x
          |      ^
        """,
        print("id: x", error(Span.on(FILE, 1, 9, 4))));
  }

  @Test
  void stretchOverMoreLinesIsMarkedToTheEndOfTheFirst() {
    Span span = new Span(FILE, new Position(1, 5), new Position(3, 2));
    assertEquals(
        """
        content/trajecten/cosun.yaml:1:5: fout [proef] dit klopt niet
        1 | id: cosun
          |     ^^^^^
        """,
        print("id: cosun\nnaam: x\nsoort: y", error(span)));
  }

  @Test
  void longLineIsCutAroundThePlace() {
    String source = "a".repeat(300) + "FOUT" + "b".repeat(300);
    String printed = print(source, error(Span.on(FILE, 1, 301, 4)));
    List<String> lines = printed.lines().toList();
    assertEquals(4 + 160, lines.get(1).length());
    int caret = lines.get(2).indexOf('^');
    assertEquals("FOUT", lines.get(1).substring(caret, caret + 4));
    assertEquals("| ^^^^", lines.get(2).strip().replaceAll(" +", " "));
  }

  @Test
  void emptyLineHasACaretToo() {
    assertEquals(
        """
        content/trajecten/cosun.yaml:2:1: fout [proef] dit klopt niet
        2 |\s
          | ^
        """,
        print("id: x\n\nnaam: y", error(Span.at(FILE, 2, 1))));
  }

  @Test
  void withoutAPlaceThereIsOnlyTheMessage() {
    Diagnostic diagnostic = Diagnostic.warning("proef", "iets mist", Span.nowhere(), "vul aan");
    assertEquals("waarschuwing [proef] iets mist\n  hint: vul aan\n", print("id: x", diagnostic));
  }

  @Test
  void withoutTheLineThereIsOnlyThePlace() {
    Diagnostic diagnostic = error(Span.at("content/weg.yaml", 3, 1));
    assertEquals("content/weg.yaml:3:1: fout [proef] dit klopt niet\n", print("id: x", diagnostic));
  }

  @Test
  void callsThatLedThereFollow() {
    Diagnostic diagnostic =
        error(Span.at(FILE, 1, 1))
            .withTrace(
                List.of(
                    new Diagnostic.Frame("macro tabel", Span.at("templates/delen.ftl", 8, 3)),
                    new Diagnostic.Frame("sjabloon bijlage", Span.at("templates/b.ftl", 2, 1))));
    assertEquals(
        """
        content/trajecten/cosun.yaml:1:1: fout [proef] dit klopt niet
        1 | id: x
          | ^
          via macro tabel (templates/delen.ftl:8:3)
          via sjabloon bijlage (templates/b.ftl:2:1)
        """,
        print("id: x", diagnostic));
  }

  /** Without its colours the text is the same, so that no word depends on them. */
  @Test
  void coloursChangeNoWord() {
    DiagnosticPrinter.Lines lines = (file, number) -> Optional.of("reductie: veertig");
    for (Severity severity : Severity.values()) {
      List<Diagnostic> one =
          List.of(error(Span.on(FILE, 1, 11, 7), "doe iets").withSeverity(severity));
      String coloured = new DiagnosticPrinter(lines, Colours.ANSI).print(one);
      assertEquals(
          new DiagnosticPrinter(lines).print(one), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
      assertEquals(6, coloured.split("\u001b", -1).length - 1);
    }
  }
}
