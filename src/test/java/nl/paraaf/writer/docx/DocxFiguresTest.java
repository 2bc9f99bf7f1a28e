package nl.paraaf.writer.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Samples;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.testing.Expectation;
import nl.paraaf.testing.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Charts that Word can edit, and the workbooks behind them. */
class DocxFiguresTest {
  private static final Document FIGURES =
      Written.document(Written.body("Figuren"), Samples.bars(), Samples.timeline());

  @TempDir private Path folder;

  @Test
  void theWorkbookHoldsTheEndsOfTheBarsAsTheyAre() {
    assertEquals(
        """
        A1 Bedrijf | B1 Van, in kton CO₂ | C1 Tot, in kton CO₂
        A2 Bedrijf A & zonen | B2 1000
        A3 Bedrijf <B>¶in 2030, t.o.v. 2021 | B3 65.5 | C3 75
        """,
        cells(1));
  }

  /** Day 45323 is 1 February 2024. Where a track goes back, a stage has a second column. */
  @Test
  void theWorkbookOfATimelineHoldsFirstDaysAndLengths() {
    assertEquals(
        """
        A1 Bedrijf | B1 Begin | C1 EoP getekend | D1 Onderbreking | E1 JLoI getekend |\
         F1 Gepauzeerd | G1 Gestopt | H1 EoP getekend | I1 JLoI getekend
        A2 Bedrijf A & zonen | B2 45323 | C2 213 | F2 91 | H2 90 | I2 121
        A3 Bedrijf <B> | B3 45413 | C3 31 | D3 61 | E3 333 | G3 0
        """,
        cells(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void chartsAreAsExpected(int number) throws IOException {
    DocxParts parts = new DocxParts(Written.docx(FIGURES));
    String xml = parts.text("word/charts/chart" + number + ".xml").replace("><", ">\n<");
    Expectation.matches("nl/paraaf/writer/docx/grafiek" + number + ".xml", xml + "\n");
  }

  /** What Word shows before anyone opens the workbook is what stands in the workbook. */
  @Test
  void whatIsKeptInTheChartEqualsTheWorkbook() {
    DocxParts parts = new DocxParts(Written.docx(FIGURES));
    for (int number : new int[] {1, 2}) {
      Map<String, String> workbook = workbook(number);
      NodeList formulas =
          parts.root("word/charts/chart" + number + ".xml").getElementsByTagNameNS("*", "f");
      assertTrue(formulas.getLength() > 3);
      for (int i = 0; i < formulas.getLength(); i++) {
        String[] range = formulas.item(i).getTextContent().replaceAll(".*!|\\$", "").split(":");
        int first = Integer.parseInt(range[0].substring(1));
        int last = Integer.parseInt(range[range.length - 1].substring(1));
        Map<Integer, String> kept = points((Element) formulas.item(i).getParentNode());
        for (int row = first; row <= last; row++) {
          String cell = workbook.get(range[0].substring(0, 1) + row);
          assertEquals(cell, kept.get(row - first), range[0] + " " + row);
        }
      }
    }
  }

  @Test
  void everyChartSaysWhatItShows() {
    Element text = new DocxParts(Written.docx(FIGURES)).root("word/document.xml");
    NodeList drawings = text.getElementsByTagNameNS("*", "docPr");
    assertEquals(2, drawings.getLength());
    Element second = (Element) drawings.item(1);
    assertEquals("Figuur 2", second.getAttribute("name"));
    assertEquals("Tijdlijn van de fasen per bedrijf", second.getAttribute("descr"));
  }

  @Test
  void aSecondRunGivesTheSameBytes() {
    assertArrayEquals(Written.docx(FIGURES), Written.docx(FIGURES));
  }

  @Test
  void aChartMayStandInABox() throws Exception {
    Block.Figure figure = Samples.timeline();
    Block box = new Block.Box("kader", 1, figure.caption().text(), List.of(figure), figure.span());
    Document document = Written.document(Written.body("Een kader"), box);
    byte[] docx = Written.docx(document);
    String words = TextPrinter.print(document).replace('\u00a0', ' ');
    assertEquals(words, DocxText.print(docx).replace('\u00a0', ' '));
    Path validator = Programs.require("ooxml-validator");
    Path file = Files.write(folder.resolve("kader.docx"), docx);
    String report = Programs.run(folder, List.of(validator.toString(), file.toString()));
    assertTrue(report.contains("\"ok\": true"), report);
  }

  @Test
  void theOpenXmlValidatorFindsNothingInTheWorkbooks() throws Exception {
    Path validator = Programs.require("ooxml-validator");
    for (int number : new int[] {1, 2}) {
      Path file = Files.write(folder.resolve("gegevens.xlsx"), embedded(number));
      String report = Programs.run(folder, List.of(validator.toString(), file.toString()));
      assertTrue(report.contains("\"ok\": true"), report);
    }
  }

  private static Map<Integer, String> points(Element reference) {
    Map<Integer, String> points = new TreeMap<>();
    NodeList found = reference.getElementsByTagNameNS("*", "pt");
    for (int i = 0; i < found.getLength(); i++) {
      Element point = (Element) found.item(i);
      points.put(Integer.valueOf(point.getAttribute("idx")), point.getTextContent());
    }
    return points;
  }

  /** The rows of a workbook, a line each, a line end in a cell as a pilcrow. */
  private static String cells(int number) {
    Map<Integer, List<String>> rows = new TreeMap<>();
    workbook(number)
        .forEach(
            (place, value) ->
                rows.computeIfAbsent(Integer.valueOf(place.substring(1)), r -> new ArrayList<>())
                    .add(place + " " + value.replace('\n', '¶')));
    StringBuilder out = new StringBuilder();
    rows.values().forEach(row -> out.append(String.join(" | ", row)).append('\n'));
    return out.toString();
  }

  private static Map<String, String> workbook(int number) {
    Map<String, String> cells = new TreeMap<>();
    NodeList found =
        new DocxParts(embedded(number))
            .root("xl/worksheets/sheet1.xml")
            .getElementsByTagNameNS("*", "c");
    for (int i = 0; i < found.getLength(); i++) {
      Node cell = found.item(i);
      cells.put(((Element) cell).getAttribute("r"), cell.getTextContent());
    }
    return cells;
  }

  private static byte[] embedded(int number) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Written.docx(FIGURES)))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (e.getName().equals("word/embeddings/Gegevens" + number + ".xlsx")) {
          return zip.readAllBytes();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("no workbook " + number);
  }
}
