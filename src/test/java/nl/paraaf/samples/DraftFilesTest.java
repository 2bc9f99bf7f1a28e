package nl.paraaf.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.paraaf.build.DraftRequest;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Pages;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.intake.HouseStyleReader;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.testing.Programs;
import nl.paraaf.writer.Format;
import nl.paraaf.writer.docx.DocxParts;
import nl.paraaf.writer.docx.DocxText;
import nl.paraaf.writer.pdf.PdfPages;
import nl.paraaf.writer.pdf.PdfText;
import nl.paraaf.writer.pdf.PdfWriter;
import nl.paraaf.writer.pdf.VeraPdf;
import nl.paraaf.writer.text.HtmlText;
import nl.paraaf.writer.text.MarkdownText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every legal draft and its companion: good files for every judge, and one text in all formats. */
class DraftFilesTest {
  static final List<String> DOCUMENTS =
      SampleRun.DRAFTS.stream()
          .flatMap(draft -> Stream.of(draft, draft + DraftRequest.REPORT))
          .toList();

  static final List<String> DRAFTS = SampleRun.DRAFTS;

  private static final Map<String, String> EXPECTED = new ConcurrentHashMap<>();

  private static final Pattern QUOTED_NUMBER = Pattern.compile("[‘'\"]\\d[^’'\"\n]*[’'\"]");

  private static final Pattern TOLD = Pattern.compile("in (.*) is \\[(.*)] nog open");

  @TempDir private Path folder;

  /** A draft that is added to the content is judged here too. */
  @Test
  void allAreHere() {
    TreeSet<String> made = new TreeSet<>();
    for (String file : SampleRun.drafts().files().keySet()) {
      if (file.endsWith(".docx")) {
        made.add(file.replaceFirst("\\.docx$", ""));
      }
    }
    assertEquals(new TreeSet<>(DOCUMENTS), made);
  }

  /** {@code ?c} of a text gives it quotes, which no lawyer would see in a template. */
  @ParameterizedTest
  @FieldSource("DRAFTS")
  void noValueStandsInQuotes(String name) {
    String text = TextPrinter.print(SampleRun.drafts().document(name));
    assertEquals(List.of(), QUOTED_NUMBER.matcher(text).results().map(MatchResult::group).toList());
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void pdfIsAccessibleAndArchivable(String name) {
    assertEquals(List.of(), VeraPdf.faults(file(name, Format.PDF)));
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void theOpenXmlValidatorFindsNothing(String name) throws Exception {
    Path validator = Programs.require("ooxml-validator");
    Path file = Files.write(folder.resolve("stuk.docx"), file(name, Format.DOCX));
    String report = Programs.run(folder, List.of(validator.toString(), file.toString()));
    assertTrue(report.contains("\"ok\": true"), report);
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void docxSaysWhatTheDraftSays(String name) {
    Lines.same(plain(expected(name)), plain(DocxText.print(file(name, Format.DOCX))));
  }

  /** A line of a page may end in a space or not: that is no part of the text. */
  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void pdfSaysWhatDocxSays(String name) {
    String docx = PdfText.plain(DocxText.print(file(name, Format.DOCX)));
    Lines.same(docx.replace(" ", ""), PdfText.read(file(name, Format.PDF)).replace(" ", ""));
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void htmlSaysWhatTheDraftSays(String name) {
    Lines.same(expected(name), HtmlText.read(SampleRun.drafts().text(name, Format.HTML)));
  }

  @ParameterizedTest
  @FieldSource("DOCUMENTS")
  void markdownSaysWhatTheDraftSays(String name) {
    Lines.same(
        MarkdownText.fold(expected(name)).replace(". ", ".\n"),
        MarkdownText.words(SampleRun.drafts().text(name, Format.MD)).replace(". ", ".\n"));
  }

  /** In the text, beside it in Word, as a link with words in PDF, and in the list at the end. */
  @ParameterizedTest
  @FieldSource("DRAFTS")
  void eachOpenPointIsSeenAndSaysFromWhom(String name) throws IOException {
    Document document = SampleRun.drafts().document(name);
    List<String> needs = new ArrayList<>();
    TreeSet<String> described = new TreeSet<>();
    TreeSet<String> names = new TreeSet<>();
    for (Inline.Placeholder open : Nodes.of(document, Inline.Placeholder.class)) {
      assertTrue(open.need().matches(".*; (?:na )?.*van .*"), open.need());
      needs.add(plain(open.need()));
      described.add(PdfText.plain(open.text() + ": " + open.need()) + " -> Open punten");
      names.add(open.name());
    }
    DocxParts docx = new DocxParts(file(name, Format.DOCX));
    List<String> comments = new ArrayList<>();
    DocxParts.all(docx.root("word/comments.xml"), "comment")
        .forEach(comment -> comments.add(plain(comment.getTextContent())));
    // In a frame there can be no comment: those of a signature on the left stand beside it.
    assertEquals(List.of(), needs.stream().filter(need -> !isIn(comments, need)).toList());
    assertTrue(2 * comments.size() > needs.size(), comments.size() + " comments");
    TreeSet<String> links = new TreeSet<>();
    for (String link : PdfPages.links(file(name, Format.PDF))) {
      if (link.startsWith("[")) {
        links.add(link.replaceFirst(" -> \\d+: ", " -> "));
      }
    }
    assertEquals(described, links);
    List<Block.Section> sections = Nodes.of(document, Block.Section.class);
    Block.Section last = sections.get(sections.size() - 1);
    assertEquals("open-punten", last.id());
    assertEquals(names, listed(last));
  }

  private static boolean isIn(List<String> comments, String need) {
    return comments.stream().anyMatch(comment -> comment.contains(need));
  }

  private static Set<String> listed(Block.Section list) {
    TreeSet<String> names = new TreeSet<>();
    Nodes.of(list, Block.Table.class)
        .forEach(table -> table.body().forEach(row -> names.add(row.key())));
    return names;
  }

  /** As {@code ./paraaf controleer} lists them. */
  @ParameterizedTest
  @FieldSource("DRAFTS")
  void eachOpenPointIsTold(String name) {
    String[] path = name.split("/");
    TreeSet<String> told = new TreeSet<>();
    for (Diagnostic diagnostic : SampleRun.drafts().diagnostics()) {
      Matcher open = TOLD.matcher(diagnostic.message());
      if (open.matches() && isToldOf(path[2], path[1], open.group(1))) {
        assertEquals("open-plaats", diagnostic.code());
        told.add(open.group(2));
      }
    }
    TreeSet<String> open = new TreeSet<>();
    Nodes.of(SampleRun.drafts().document(name), Inline.Placeholder.class)
        .forEach(placeholder -> open.add(placeholder.name()));
    assertEquals(open, told);
  }

  /**
   * @param holders as in {@code eop van traject aeb; jloi van traject alco, anqore en oci}
   */
  private static boolean isToldOf(String kind, String track, String holders) {
    return Stream.of(holders.split("; "))
        .filter(h -> h.startsWith(kind + " van traject "))
        .flatMap(h -> Stream.of(h.substring(h.indexOf("traject ") + 8).split(", | en ")))
        .anyMatch(track::equals);
  }

  private static byte[] file(String name, Format format) {
    return SampleRun.drafts().file(name, format);
  }

  /** The text with the pages in the table of contents. */
  private static String expected(String name) {
    return EXPECTED.computeIfAbsent(name, DraftFilesTest::print);
  }

  private static String print(String name) {
    Diagnostics diagnostics = new Diagnostics();
    HouseStyle style =
        HouseStyleReader.read(new FolderRoot("templates", Path.of("templates")), diagnostics)
            .orElseThrow();
    Document document = SampleRun.drafts().document(name);
    return TextPrinter.print(Pages.fill(document, new PdfWriter().pages(document, style)));
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
