package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.source.DataPath;
import nl.paraaf.testing.Programs;
import nl.paraaf.writer.Format;
import nl.paraaf.writer.docx.DocxFields;
import nl.paraaf.writer.docx.FieldValue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The Word documents hold what they should, as programs see it that we did not write. */
class SampleDocxTest {
  static final List<String> DOCUMENTS = SampleRun.ALL;

  @TempDir private Path folder;

  @Test
  void theOpenXmlValidatorFindsNothing() throws Exception {
    Path validator = Programs.require("ooxml-validator");
    for (Path file : write()) {
      String report = Programs.run(folder, List.of(validator.toString(), file.toString()));
      assertTrue(report.contains("\"ok\": true"), () -> file.getFileName() + ": " + report);
    }
  }

  @Test
  void libreOfficeOpensEach() throws Exception {
    Path soffice = Programs.require("soffice");
    List<String> command =
        new ArrayList<>(
            List.of(
                soffice.toString(),
                "-env:UserInstallation=" + folder.resolve("profiel").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
    List<Path> files = write();
    files.forEach(file -> command.add(file.toString()));
    Programs.run(folder, command);
    for (Path file : files) {
      String pdf = file.getFileName().toString().replace(".docx", ".pdf");
      try (PDDocument opened = Loader.loadPDF(folder.resolve(pdf).toFile())) {
        assertTrue(opened.getNumberOfPages() >= 3, pdf + ": " + opened.getNumberOfPages());
      }
    }
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void pandocReadsHeadingsFootnotesAndTables(String name) throws Exception {
    Path pandoc = Programs.require("pandoc");
    Path file = write(name);
    JsonNode read =
        JsonMapper.shared()
            .readTree(
                Programs.run(
                    folder,
                    List.of(pandoc.toString(), "-f", "docx", "-t", "json", file.toString())));
    Document document = SampleRun.get().document(name);
    List<String> headings = new ArrayList<>();
    for (Block.Section section : Nodes.of(document, Block.Section.class)) {
      headings.add(section.level() + " " + TextPrinter.plain(section.heading()));
    }
    assertEquals(plain(headings), plain(of("Header", read).stream().map(this::heading).toList()));
    assertEquals(Nodes.of(document, Inline.Footnote.class).size(), of("Note", read).size());
    // A text box is a table of one cell.
    int tables =
        Nodes.of(document, Block.Table.class).size() + Nodes.of(document, Block.Box.class).size();
    assertEquals(tables, of("Table", read).size());
  }

  /** What is computed has a name instead; a test of the templates holds those. */
  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void everyMergedValueLeadsBackToARecord(String name) throws IOException {
    Map<String, JsonNode> records = new HashMap<>();
    List<String> lost = new ArrayList<>();
    int found = 0;
    for (FieldValue value : DocxFields.read(SampleRun.get().file(name, Format.DOCX))) {
      DataPath path = value.path();
      if (path.isComputed()) {
        continue;
      }
      JsonNode record = records.computeIfAbsent(path.file(), SampleDocxTest::yaml);
      if (isNothing(record.at(path.pointer())) && !isOpenPlace(value, record)) {
        lost.add(path + " = " + value.text());
      }
      found++;
    }
    assertEquals(List.of(), lost);
    assertTrue(found > 50, found + " values");
  }

  /** What is text in a record is that text in the document, but for its typography. */
  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void textIsMergedAsItStandsInTheRecord(String name) throws IOException {
    Map<String, JsonNode> records = new HashMap<>();
    List<String> changed = new ArrayList<>();
    for (FieldValue value : DocxFields.read(SampleRun.get().file(name, Format.DOCX))) {
      String last = value.path().pointer().replaceFirst(".*/", "");
      if (value.path().isComputed() || !List.of("naam", "titel", "tekst").contains(last)) {
        continue;
      }
      JsonNode record = records.computeIfAbsent(value.path().file(), SampleDocxTest::yaml);
      String expected = letters(record.at(value.path().pointer()).asString());
      boolean open = value.text().startsWith("[");
      if (!open && !expected.equals(letters(value.text()))) {
        changed.add(value.path() + " = " + value.text());
      }
    }
    assertEquals(List.of(), changed);
  }

  private static boolean isNothing(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  /** What is still open leads to where its value will stand. */
  private static boolean isOpenPlace(FieldValue value, JsonNode record) {
    String around = value.path().pointer().replaceFirst("/[^/]*$", "");
    return value.text().matches("\\[.+]") && record.at(around).isObject();
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }

  private static JsonNode yaml(String file) {
    assertTrue(file.endsWith(".yaml"), () -> "no record: " + file);
    Path path = Path.of(file);
    assertTrue(Files.isRegularFile(path), () -> "does not exist: " + file);
    return YAMLMapper.shared().readTree(path.toFile());
  }

  private List<Path> write() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : DOCUMENTS) {
      files.add(write(name));
    }
    return files;
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name.replace('/', '-') + ".docx");
    return Files.write(file, SampleRun.get().file(name, Format.DOCX));
  }

  /** All nodes of one kind in what pandoc prints, in order. */
  private static List<JsonNode> of(String kind, JsonNode node) {
    List<JsonNode> found = new ArrayList<>();
    if (kind.equals(node.path("t").asString(""))) {
      found.add(node);
    }
    for (JsonNode child : node) {
      found.addAll(of(kind, child));
    }
    return found;
  }

  private String heading(JsonNode header) {
    StringBuilder text = new StringBuilder();
    text.append(header.path("c").get(0).asInt()).append(' ');
    words(header.path("c").get(2), text);
    assertFalse(text.isEmpty());
    return text.toString();
  }

  private static void words(JsonNode node, StringBuilder text) {
    switch (node.path("t").asString("")) {
      case "Str" -> text.append(node.path("c").asString());
      case "Space", "SoftBreak", "LineBreak" -> text.append(' ');
      case "Note" -> text.append("[]");
      default -> {
        for (JsonNode child : node) {
          words(child, text);
        }
      }
    }
  }

  private static List<String> plain(List<String> texts) {
    return texts.stream()
        .map(t -> t.replace('\u00a0', ' ').replaceAll("\\[\\d+]", "[]").strip())
        .toList();
  }
}
