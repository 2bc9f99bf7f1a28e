package nl.paraaf.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Part;
import nl.paraaf.document.Samples;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.source.DataPath;
import nl.paraaf.testing.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs that we did not write make of our files. */
class DocxJudgesTest {
  @TempDir private Path folder;

  @Test
  void theOpenXmlValidatorFindsNothing() throws Exception {
    Path validator = Programs.require("ooxml-validator");
    Document bare =
        Written.document(
            Written.body(""),
            Written.table("t", 1, "kop", ""),
            Written.table("u", 2, "kop", "cel"),
            Written.signatures("A", "B", "C"),
            new Block.Box("k", 0, List.of(), List.of(), Written.HERE));
    for (Document document :
        List.of(Samples.letter(), Samples.annex(60), Samples.agreement(), bare)) {
      Path file = Files.write(folder.resolve("proef.docx"), Written.docx(document));
      String report = Programs.run(folder, List.of(validator.toString(), file.toString()));
      assertTrue(report.contains("\"ok\": true"), report);
    }
  }

  @Test
  void pandocReadsHeadingsFootnotesAndTables() throws Exception {
    Path pandoc = Programs.require("pandoc");
    Path file = Files.write(folder.resolve("proef.docx"), Written.docx(Samples.letter()));
    String markdown =
        Programs.run(
            folder,
            List.of(
                pandoc.toString(), "-f", "docx", "-t", "markdown", "--wrap=none", file.toString()));
    List<String> lines = markdown.lines().toList();
    assertEquals(
        List.of(
            "# Inleiding en samenvatting",
            "## Lessen uit de aanpak",
            "# Doelen per bedrijf",
            "# Tot slot"),
        lines.stream()
            .filter(l -> l.startsWith("#"))
            .map(l -> l.replaceAll(" \\{.*", ""))
            .toList());
    assertEquals(4, lines.stream().filter(l -> l.matches("\\[\\^\\d+]: .*")).count(), markdown);
    assertTrue(markdown.contains("Kamerstukken II 2024/25, 29826, nr. 203."));
    assertTrue(markdown.contains("CO~2~"), "a real subscript");
    String html = Programs.run(folder, List.of(pandoc.toString(), "-t", "html", file.toString()));
    assertEquals(2, html.split("<table", -1).length - 1, "a table and a box");
    assertEquals(4, html.split("<th[ >]", -1).length - 1, "cells of the header row");
  }

  /**
   * LibreOffice computes fields when it opens a file: with wrong results in it, they come right.
   */
  @Test
  void libreOfficeComputesTheNumbersThatWeWrote() throws Exception {
    for (Document document :
        List.of(Samples.agreement(), Agreements.of(List.of("een", "twee", "drie")))) {
      DocxParts parts = new DocxParts(new DocxParts(Written.docx(document)).withoutComments());
      String result =
          "((?:REF|SEQ) [^<]*</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
              + "<w:r><w:t>)[^<]*";
      byte[] wrong =
          parts.with("word/document.xml", xml -> xml.replaceAll("(?<!PAGE)" + result, "$1FOUT"));
      assertTrue(new DocxParts(wrong).text("word/document.xml").contains("FOUT"));
      String text = inLibreOffice(wrong);
      assertFalse(text.contains("FOUT") || text.contains("Error"), text);
      String shown = letters(text);
      for (String line : TextPrinter.print(document).split("\\[\\d+]|\n")) {
        String words = letters(line);
        // A line over two pages has a foot and a head inside.
        assertTrue(shown.contains(words) || line.length() > 400, line);
      }
    }
  }

  @Test
  void libreOfficeSetsSignaturesSideBySide() throws Exception {
    inLibreOffice(Written.docx(Written.document(Written.body("a"), Agreements.signatures(4))));
    String agreement = Programs.run(folder, List.of("pdftotext", "-layout", "proef.pdf", "-"));
    assertTrue(agreement.contains("Partij 1 ") && agreement.matches("(?s).*Partij 3 +Partij 4.*"));
    inLibreOffice(Written.docx(Written.document(Written.signatures("A", "B", "C", "D"))));
    String letter = Programs.run(folder, List.of("pdftotext", "-layout", "proef.pdf", "-"));
    assertTrue(letter.matches("(?s).*\\bC +D\\b.*"), letter);
  }

  /** A part may end with a paragraph that is one merged value. */
  @Test
  void libreOfficeEndsAPartThatEndsWithAValue() throws Exception {
    Inline value =
        new Inline.Field(DataPath.computed("/naam"), List.of(new Inline.Text("Zeesuiker")));
    Document whole = Written.document(Written.body("Tekst."), Written.body(value));
    List<Part> parts = new ArrayList<>(whole.parts());
    parts.add(
        new Part(Part.Layout.LANDSCAPE, List.of(Written.section(1, "", "Kop", Written.body("b")))));
    Document two = new Document(whole.info(), whole.letterhead(), parts);
    List<String> lines = inLibreOffice(Written.docx(two)).lines().toList();
    assertTrue(lines.contains("Zeesuiker") && lines.contains("Kop"), lines.toString());
  }

  private String inLibreOffice(byte[] docx) throws Exception {
    Path soffice = Programs.require("soffice");
    Path pdftotext = Programs.require("pdftotext");
    Path file = Files.write(folder.resolve("proef.docx"), docx);
    Programs.run(
        folder,
        List.of(
            soffice.toString(),
            "-env:UserInstallation=" + folder.resolve("profiel").toUri(),
            "--headless",
            "--convert-to",
            "pdf",
            file.toString()));
    return Programs.run(folder, List.of(pdftotext.toString(), "proef.pdf", "-"));
  }

  @Test
  void libreOfficeShowsEveryWord() throws Exception {
    Document letter = Samples.letter();
    String text = inLibreOffice(new DocxParts(Written.docx(letter)).withoutComments());
    long pages = text.chars().filter(c -> c == '\f').count();
    assertTrue(pages >= 3 && pages <= 6, pages + " pages");
    String shown = letters(text);
    // Footnote marks have no brackets on the page, and columns are read in another order.
    for (String word : TextPrinter.print(letter).split("\\[\\d+]|\\s+")) {
      assertTrue(shown.contains(letters(word)), word);
    }
    assertTrue(text.contains("Pagina 2 van " + pages));
  }

  private static String letters(String text) {
    return text.replaceAll("\\.{3,}|[\\s\\u00a0\\u00ad\\f-]+", "");
  }
}
