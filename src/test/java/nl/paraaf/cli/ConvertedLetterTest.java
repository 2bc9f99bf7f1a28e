package nl.paraaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.paraaf.testing.Programs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A letter that went through other programs: what they did to its form may not look like mistakes
 * of its writer. Held is what is found in the letter itself, by code.
 */
class ConvertedLetterTest {
  @TempDir static Path folder;
  private static Desk desk;
  private static Path docx;
  private static Path pdf;

  @BeforeAll
  static void make() throws IOException {
    desk = Desk.withSamples(folder);
    Desk.Said said =
        desk.run(
            "genereer",
            "--editie",
            "2025-06-30",
            "--document",
            "voortgangsbrief",
            "--formaat",
            "docx,pdf",
            "--output",
            "uit");
    assertEquals(0, said.code(), said.err());
    docx = desk.path("uit/2025-06-30/voortgangsbrief.docx");
    pdf = desk.path("uit/2025-06-30/voortgangsbrief.pdf");
  }

  /** How often each code is told. Comments are of the file, not of the text. */
  private static Map<String, Integer> found(Path file) {
    String name = folder.relativize(file).toString();
    TreeMap<String, Integer> codes = new TreeMap<>();
    desk.run("controleer", "--bestand", name)
        .err()
        .lines()
        .filter(line -> line.startsWith(name.replace('\\', '/')))
        .map(line -> line.replaceFirst("^.*?\\[([a-z0-9-]+)\\].*$", "$1"))
        .filter(code -> !code.equals("opmerkingen-in-kantlijn"))
        .forEach(code -> codes.merge(code, 1, Integer::sum));
    return codes;
  }

  private static Path run(String output, List<String> command)
      throws IOException, InterruptedException {
    Programs.run(folder, command);
    return folder.resolve(output);
  }

  @Test
  void savedByLibreOffice() throws IOException, InterruptedException {
    String office = Programs.require("soffice").toString();
    Path saved =
        run(
            "lo/voortgangsbrief.docx",
            List.of(
                office,
                "-env:UserInstallation=" + folder.resolve("profiel").toUri(),
                "--headless",
                "--convert-to",
                "docx:MS Word 2007 XML",
                "--outdir",
                "lo",
                docx.toString()));
    assertEquals(found(docx), found(saved));
  }

  @Test
  void takenOutOfThePdfAsItLooks() throws IOException, InterruptedException {
    String program = Programs.require("pdftotext").toString();
    Path text = run("opmaak.txt", List.of(program, "-layout", pdf.toString(), "opmaak.txt"));
    assertEquals(found(docx), found(text));
  }

  /** The program takes hyphens from line ends itself, also those that belong to a name. */
  @Test
  void takenOutOfThePdfAsPlainText() throws IOException, InterruptedException {
    String program = Programs.require("pdftotext").toString();
    Path text = run("kaal.txt", List.of(program, pdf.toString(), "kaal.txt"));
    Map<String, Integer> more = found(text);
    found(docx).forEach((code, times) -> more.merge(code, -times, Integer::sum));
    int extra = more.values().stream().mapToInt(Math::abs).sum();
    assertTrue(extra <= 4, () -> "more than a handful of false alarms: " + more);
  }

  @Test
  void writtenAsTextByPandoc() throws IOException, InterruptedException {
    String program = Programs.require("pandoc").toString();
    Path text =
        run("pandoc.txt", List.of(program, docx.toString(), "-t", "plain", "-o", "pandoc.txt"));
    assertEquals(found(docx), found(text));
  }

  /** Of the box pandoc makes HTML, which is not read: what is explained there seems unexplained. */
  @Test
  void writtenAsMarkdownByPandoc() throws IOException, InterruptedException {
    String program = Programs.require("pandoc").toString();
    Path text = run("pandoc.md", List.of(program, docx.toString(), "-t", "gfm", "-o", "pandoc.md"));
    Map<String, Integer> codes = found(text);
    codes.remove("afkorting-zonder-uitleg");
    Map<String, Integer> expected = found(docx);
    expected.keySet().retainAll(codes.keySet());
    assertEquals(expected, codes);
    assertTrue(Files.size(text) > 10_000);
  }
}
