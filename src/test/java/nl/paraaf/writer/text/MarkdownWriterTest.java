package nl.paraaf.writer.text;

import static nl.paraaf.writer.text.TextSamples.body;
import static nl.paraaf.writer.text.TextSamples.emphasis;
import static nl.paraaf.writer.text.TextSamples.list;
import static nl.paraaf.writer.text.TextSamples.paragraph;
import static nl.paraaf.writer.text.TextSamples.plain;
import static nl.paraaf.writer.text.TextSamples.row;
import static nl.paraaf.writer.text.TextSamples.strong;
import static nl.paraaf.writer.text.TextSamples.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Samples;
import nl.paraaf.document.TextPrinter;
import nl.paraaf.source.Span;
import nl.paraaf.style.HouseStyles;
import nl.paraaf.testing.Expectation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownWriterTest {
  static List<Document> documents() {
    return List.of(Samples.letter(), Samples.annex(12), Samples.agreement(), TextSamples.small());
  }

  static List<String> hostile() {
    return TextSamples.hostile();
  }

  private static String write(Document document, Diagnostics diagnostics) {
    byte[] bytes = new MarkdownWriter().write(document, HouseStyles.sample(), diagnostics);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String write(Document document) {
    Diagnostics diagnostics = new Diagnostics();
    String text = write(document, diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    return text;
  }

  /** What stands below the head of the document. */
  private static String below(Block... blocks) {
    String all = write(plain(blocks));
    return all.substring(all.indexOf("---\n\n") + 5);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void saysWhatTheDocumentSays(Document document) {
    String words = MarkdownText.words(write(document));
    assertEquals(MarkdownText.fold(TextPrinter.print(document)), words);
  }

  @Test
  void smallTextIsAsExpected() throws IOException {
    Expectation.matches("nl/paraaf/writer/text/klein.md", write(TextSamples.small()));
  }

  @Test
  void letterIsAsExpected() throws IOException {
    Expectation.matches("nl/paraaf/writer/text/brief.md", write(Samples.letter()));
  }

  @Test
  void agreementIsAsExpected() throws IOException {
    Expectation.matches("nl/paraaf/writer/text/overeenkomst.md", write(Samples.agreement()));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextStaysTextInAgreements(String hostile) {
    Document document = TextSamples.agreement(hostile, "jloi/");
    String markdown = write(document);
    assertEquals(MarkdownText.fold(TextPrinter.print(document)), MarkdownText.words(markdown));
    String harmless = MarkdownText.structure(write(TextSamples.agreement("onschuldig", "jloi/")));
    assertEquals(harmless, MarkdownText.structure(markdown));
  }

  @Test
  void articleInACellBecomesLines() {
    Document agreement = TextSamples.agreement("kort", "jloi/");
    Block cell =
        new Block.Table(
            "",
            Optional.empty(),
            "proef",
            List.of(new Block.Table.Column(1, Block.Table.Align.LEFT)),
            List.of(),
            List.of(
                new Block.Table.Row(
                    "", List.of(new Block.Table.Cell(1, agreement.parts().get(0).blocks())))),
            false,
            Span.nowhere());
    assertEquals(
        """
        | |
        |---|
        | kort<br>**kort**<br>kort 12<br>kort<br>(a) kort<br>(b) kort\
        <br>**Artikel 7. kort**<br>**7.1** kort<br>a. kort<br>i. kort<br>**7.2** kort\
        <br>**kort:** kort<br>kort<br>**kort:** kort<br>(a) kort<br>(b) kort\
        <br>**kort**<br>kort<br>kort<br>kort |
        """,
        below(cell));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextStaysText(String hostile) {
    Document document = everywhere(hostile);
    String markdown = write(document);
    assertEquals(MarkdownText.fold(TextPrinter.print(document)), MarkdownText.words(markdown));
    String harmless = MarkdownText.structure(write(everywhere("onschuldig")));
    assertEquals(harmless, MarkdownText.structure(markdown));
  }

  /** A document with the same text in every place that can hold text. */
  private static Document everywhere(String value) {
    Inline text = text(value);
    Inline.Footnote note = new Inline.Footnote(1, List.of(body(text)));
    Block.Table table =
        new Block.Table(
            "",
            Optional.of(new Block.Table.Caption("Tabel", 1, List.of(text))),
            "proef",
            List.of(
                new Block.Table.Column(1, Block.Table.Align.LEFT),
                new Block.Table.Column(1, Block.Table.Align.RIGHT)),
            List.of(row(text, text)),
            List.of(row(text, text("einde"))),
            false,
            Span.nowhere());
    Block box = new Block.Box("", 1, List.of(text), List.of(body(text)), Span.nowhere());
    Block section =
        new Block.Section("", 1, "", List.of(text), List.of(body(text)), Span.nowhere());
    return plain(
        paragraph(Block.Paragraph.Role.TITLE, text),
        body(text),
        body(text("Voor. "), text, text(" "), new Inline.LineBreak(), text, note),
        list(Block.ListBlock.Style.BULLET, body(text), body(text)),
        list(Block.ListBlock.Style.DECIMAL, body(text)),
        section,
        table,
        box,
        body(new Inline.Link("https://voorbeeld.nl/(a)?b=<c>&amp;d", List.of(text))),
        new Block.Signatures(
            List.of(
                new Block.Signatures.Signature(
                    nl.paraaf.document.Line.of(text), nl.paraaf.document.Line.of(text))),
            Span.nowhere()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Zie '    | 'dit'    | ' hier' | Zie *dit* hier",
        "'voor'    | 'deel'   | 'woord' | voor*deel*woord",
        "'a'       | '(b)'    | 'c'     | a<em>(b)</em>c",
        "'a '      | '(b)'    | ', c'   | a *(b)*, c",
        "'a '      | ' b '    | 'c'     | a  *b* c",
        "'a*'      | 'b'      | ' c'    | a\\**b* c",
      })
  void emphasisStandsWhereItIsReadAsSuch(String before, String in, String after, String expected) {
    Block block = body(text(before), emphasis(text(in)), text(after));
    assertEquals(expected + "\n", below(block));
    String words = MarkdownText.words(write(plain(block)));
    assertEquals(MarkdownText.fold(before + in + after), words);
  }

  @Test
  void emphasisInAndBesideEmphasisIsReadAsSuch() {
    Block block =
        body(
            strong(text("a "), emphasis(text("b"))),
            emphasis(text("c")),
            text(" "),
            strong(emphasis(text("d"))));
    assertEquals("<strong>a <em>b</em></strong>*c* **<em>d</em>**\n", below(block));
    assertEquals("a bc d", MarkdownText.words(write(plain(block))));
  }

  @Test
  void scriptsAreUnicodeWhereItHasThem() {
    Block block =
        body(
            text("CO"),
            new Inline.Script(Inline.Script.Kind.SUB, "2"),
            text(", NO"),
            new Inline.Script(Inline.Script.Kind.SUB, "x"),
            text(", m"),
            new Inline.Script(Inline.Script.Kind.SUPER, "3"),
            text(", x"),
            new Inline.Script(Inline.Script.Kind.SUB, "qz"));
    assertEquals("CO₂, NOₓ, m³, x<sub>qz</sub>\n", below(block));
  }

  @Test
  void sentenceIsALine() {
    Block block =
        body(
            text("De minister (art. 3) tekent. Zie nr. 203 van 1,5 Mton! Dus"),
            text("? Ja. dat niet. A.A. de Vries ook."));
    assertEquals(
        """
        De minister (art. 3) tekent.
        Zie nr. 203 van 1,5 Mton!
        Dus?
        Ja. dat niet.
        A.A. de Vries ook.
        """,
        below(block));
  }

  @Test
  void changedValueChangesOneLine() {
    String before = write(Samples.annex(40));
    String after = write(Samples.annex(41));
    List<String> more = new ArrayList<>(after.lines().toList());
    before.lines().forEach(more::remove);
    assertEquals(1, more.size(), () -> String.join("\n", more));
  }

  @Test
  void listsInARowStayTwoLists() {
    Block first = list(Block.ListBlock.Style.BULLET, body(text("a")), body(text("b")));
    Block second = list(Block.ListBlock.Style.BULLET, body(text("c")));
    assertEquals("- a\n- b\n\n* c\n\n- a\n- b\n", below(first, second, first));
    Block third = list(Block.ListBlock.Style.DECIMAL, body(text("d")));
    assertEquals("1. d\n\n1) d\n", below(third, third));
  }

  @Test
  void itemsWithMoreBlocksStandApart() {
    Block.ListBlock.Item item = new Block.ListBlock.Item(List.of(body(text("a")), body(text("b"))));
    Block list =
        new Block.ListBlock(Block.ListBlock.Style.DECIMAL, List.of(item, item), Span.nowhere());
    assertEquals("1. a\n\n   b\n\n2. a\n\n   b\n", below(list));
  }

  @Test
  void lettersGoOnPastZ() {
    assertEquals("a.", Block.ListBlock.Style.ALPHA.mark(0 + 1));
    assertEquals("z.", Block.ListBlock.Style.ALPHA.mark(25 + 1));
    assertEquals("aa.", Block.ListBlock.Style.ALPHA.mark(26 + 1));
    assertEquals("az.", Block.ListBlock.Style.ALPHA.mark(51 + 1));
  }

  @Test
  void tableInACellIsReported() {
    Block.Table inner = (Block.Table) TextSamples.table();
    Block.Table outer =
        new Block.Table(
            "",
            Optional.empty(),
            "proef",
            List.of(new Block.Table.Column(1, Block.Table.Align.LEFT)),
            List.of(),
            List.of(new Block.Table.Row("", List.of(new Block.Table.Cell(1, List.of(inner))))),
            false,
            Span.nowhere());
    Diagnostics diagnostics = new Diagnostics();
    Document document = plain(outer);
    String words = MarkdownText.words(write(document, diagnostics));
    assertEquals(MarkdownText.fold(TextPrinter.print(document)), words);
    assertEquals(
        List.of(
            "[tabel-in-cel] Markdown kent geen tabel in een cel van een tabel; de tekst staat er als"
                + " regels"),
        diagnostics.sorted().stream().map(d -> "[" + d.code() + "] " + d.message()).toList());
  }

  @Test
  void spacesThatMayNotBreakBecomePlain() {
    assertEquals("30 juni\n", below(body(text("30\u00a0juni"))));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void sameDocumentGivesSameBytes(Document document) {
    Locale before = Locale.getDefault();
    String first = write(document);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(first, write(document));
    } finally {
      Locale.setDefault(before);
    }
  }
}
