package nl.paraaf.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.intake.markdown.CitationKeys;
import nl.paraaf.intake.markdown.MarkdownReader;
import nl.paraaf.intake.yaml.YamlReader;
import nl.paraaf.source.SourceRoot;
import org.junit.jupiter.api.Test;

/** What is as large as it may be is read; what is one larger is refused, with the exact message. */
class LimitsTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private String told() {
    return new DiagnosticPrinter((file, line) -> Optional.empty()).print(diagnostics.sorted());
  }

  /** A list of so many values; the list is a value too. */
  private static String values(int count) {
    return "[" + String.join(", ", Collections.nCopies(count - 1, "a")) + "]";
  }

  @Test
  void asManyValuesAsAFileCanHold() {
    YamlReader.read("x.yaml", values(YamlReader.MAX_NODES), diagnostics);
    assertEquals("", told());
  }

  @Test
  void oneValueMore() {
    YamlReader.read("x.yaml", "\n" + values(YamlReader.MAX_NODES + 1), diagnostics);
    assertEquals(
        """
        x.yaml:2:299999: fout [te-veel-gegevens] het bestand bevat meer dan 100.000 waarden
          hint: verdeel de gegevens over meer bestanden
        """,
        told());
  }

  /** A table of a hundred columns; a row that is cut short has as many cells as the others. */
  private static String table(int rows) {
    return "|a".repeat(100) + "|\n" + "|-".repeat(100) + "|\n" + "|a\n".repeat(rows - 1) + "\n";
  }

  private void read(String markdown) {
    MarkdownReader.read("x.md", markdown, new CitationKeys(Set.of(), true), diagnostics);
  }

  @Test
  void asManyCellsAsATableCanHold() {
    read(table(1000) + table(1000));
    assertEquals("", told());
  }

  @Test
  void oneRowMore() {
    read(table(1001));
    assertEquals(
        """
        x.md:1:1: fout [tabel-te-groot] een tabel in dit bestand heeft meer dan 100.000 cellen
          hint: verdeel de tabel; gegevens horen in trajecten of registers
        """,
        told());
  }

  /** A folder of so many files that belong nowhere. */
  private record Full(int files) implements SourceRoot {
    @Override
    public String name() {
      return "content";
    }

    @Override
    public List<String> list() {
      return IntStream.range(0, files).mapToObj(i -> "los/%05d.txt".formatted(i)).toList();
    }

    @Override
    public byte[] read(String path, long limit) {
      return new byte[0];
    }
  }

  @Test
  void asManyFilesAsAFolderCanHold() {
    ContentReader.read(new Full((int) ContentReader.MAX_FILES), diagnostics);
    assertEquals(
        List.of("onbekend-bestand"),
        diagnostics.sorted().stream().map(d -> d.code()).distinct().toList());
  }

  @Test
  void oneFileMore() {
    ContentReader.read(new Full((int) ContentReader.MAX_FILES + 1), diagnostics);
    assertEquals(
        """
        content:1:1: fout [te-veel-bestanden] de map bevat meer dan 20.000 bestanden
          hint: controleer of u de juiste map hebt opgegeven
        """,
        told());
  }
}
