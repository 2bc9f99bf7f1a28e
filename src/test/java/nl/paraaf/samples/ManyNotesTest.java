package nl.paraaf.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.paraaf.cli.Main;
import nl.paraaf.writer.docx.DocxText;
import nl.paraaf.writer.pdf.PdfText;
import nl.paraaf.writer.pdf.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter from Markdown alone can have as many footnotes as it needs, each with paragraphs. */
class ManyNotesTest {
  private static final int NOTES = 60;
  private static final String LETTER = "output/2026-06/kamerbrieven/toezeggingen/eerste-kamer";

  @TempDir private Path folder;

  @Test
  void sixtyNotesOfTwoParagraphs() throws IOException {
    SampleContent.copy(folder);
    SampleContent.copy(Path.of("templates"), folder.resolve("templates"));
    StringBuilder text = new StringBuilder();
    StringBuilder notes = new StringBuilder();
    for (int i = 1; i <= NOTES; i++) {
      text.append("Zin ").append(i).append(" heeft een noot.[^n").append(i).append("]\n\n");
      notes
          .append("[^n")
          .append(i)
          .append("]: Noot met nummer ")
          .append(i)
          .append(".\n\n    Tweede alinea met [een koppeling](https://www.rijksoverheid.nl/).\n\n");
    }
    Files.writeString(
        folder.resolve("content/edities/2026-06/stukken/kamerbrief/toezeggingen/opening.md"),
        text.append(notes),
        UTF_8);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, UTF_8);
    int code =
        Main.run(folder, out, out, "genereer", "--document", "kamerbrief", "--formaat", "docx,pdf");
    assertEquals(0, code, said.toString(UTF_8));
    byte[] pdf = Files.readAllBytes(folder.resolve(LETTER + ".pdf"));
    assertEquals(List.of(), VeraPdf.faults(pdf));
    String words = PdfText.read(pdf);
    String docx = DocxText.print(Files.readAllBytes(folder.resolve(LETTER + ".docx")));
    for (int i = 1; i <= NOTES; i++) {
      String note = "[" + i + "] Noot met nummer " + i + ". Tweede alinea met een koppeling";
      assertTrue(docx.replace('\u00a0', ' ').contains(note), note);
      assertTrue(words.contains("Noot met nummer " + i + "."), note);
    }
  }
}
