package nl.paraaf.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Span;
import nl.paraaf.testing.Expectation;
import org.junit.jupiter.api.Test;

class PrintersTest {
  @Test
  void textOfLetterIsAsExpected() throws IOException {
    Expectation.matches("nl/paraaf/document/brief.txt", TextPrinter.print(Samples.letter()));
  }

  @Test
  void treeOfLetterIsAsExpected() throws IOException {
    Expectation.matches(
        "nl/paraaf/document/brief.tree", TreePrinter.print(Samples.letter(), false));
  }

  @Test
  void textOfAnnexIsAsExpected() throws IOException {
    Expectation.matches("nl/paraaf/document/bijlage.txt", TextPrinter.print(Samples.annex(2)));
  }

  @Test
  void treeOfAnnexIsAsExpected() throws IOException {
    Expectation.matches(
        "nl/paraaf/document/bijlage.tree", TreePrinter.print(Samples.annex(2), false));
  }

  @Test
  void textOfAgreementIsAsExpected() throws IOException {
    Expectation.matches(
        "nl/paraaf/document/overeenkomst.txt", TextPrinter.print(Samples.agreement()));
  }

  @Test
  void treeOfAgreementIsAsExpected() throws IOException {
    Expectation.matches(
        "nl/paraaf/document/overeenkomst.tree", TreePrinter.print(Samples.agreement(), false));
  }

  @Test
  void textIsALineForEachBlock() {
    Inline.Footnote note =
        new Inline.Footnote(1, List.of(body(text("Eerste.")), body(text("Tweede."))));
    Block list =
        new Block.ListBlock(
            Block.ListBlock.Style.ALPHA,
            List.of(new Block.ListBlock.Item(List.of(body(text("punt"))))),
            Span.nowhere());
    Document document =
        document(
            new Block.Section(
                "doel",
                1,
                "2",
                List.of(text("Doel"), note),
                List.of(
                    body(
                        text("  Ruim "),
                        new Inline.Field(DataPath.parse("a.yaml#/b"), List.of(text("167"))),
                        text("\u00a0kton CO"),
                        new Inline.Script(Inline.Script.Kind.SUB, "2"),
                        new Inline.LineBreak(),
                        new Inline.Reference("doel", "zie doel"),
                        text(" "),
                        new Inline.Placeholder("datum", "De datum.", DataPath.parse("a.yaml#/c")),
                        text("  ")),
                    body(text("   ")),
                    list),
                Span.nowhere()));
    assertEquals(
        """
        2 Doel[1]
        Ruim 167\u00a0kton CO2 zie doel [datum]
        punt
        [1] Eerste. Tweede.
        """,
        TextPrinter.print(document));
  }

  @Test
  void treeShowsOriginOfValuesAndKindsOfEmphasis() {
    Document document =
        document(
            body(
                new Inline.Emphasis(
                    Inline.Emphasis.Kind.STRONG,
                    List.of(
                        new Inline.Field(
                            DataPath.parse("content/a.yaml#/b"), List.of(text("1\u00a0kton"))))),
                new Inline.Link("https://voorbeeld.nl", List.of(text("daar"))),
                new Inline.LineBreak()));
    assertEquals(
        """
        document bijlage 2025-06-30 "Stand van zaken"
          part portrait
            paragraph body
              strong
                field content/a.yaml#/b
                  "1~kton"
              link https://voorbeeld.nl
                "daar"
              line-break
        """,
        TreePrinter.print(document, false));
  }

  @Test
  void treeShowsPlacesOnlyWhenAsked() {
    Document document = Samples.annex(1);
    assertTrue(TreePrinter.print(document, true).contains("  <- templates/proef.ftl:1:1\n"));
    assertFalse(TreePrinter.print(document, false).contains("proef.ftl"));
  }

  @Test
  void plainTextLeavesTheFootnoteItself() {
    Inline.Footnote note = new Inline.Footnote(4, List.of(body(text("verborgen"))));
    assertEquals("zie[4]", TextPrinter.plain(List.of(text("zie"), note)));
    assertEquals(
        "zie[4] en", TextPrinter.plainBlocks(List.of(body(text("zie"), note), body(text("en")))));
  }

  private static Inline text(String value) {
    return new Inline.Text(value);
  }

  private static Block body(Inline... content) {
    return new Block.Paragraph(Block.Paragraph.Role.BODY, List.of(content), Span.nowhere());
  }

  private static Document document(Block... blocks) {
    DocumentInfo info =
        new DocumentInfo(
            "bijlage",
            "Stand van zaken",
            "",
            "",
            "nl-NL",
            LocalDate.of(2025, 6, 30),
            Status.CONCEPT,
            "",
            "");
    Part part = new Part(Part.Layout.PORTRAIT, List.of(blocks));
    return new Document(info, Optional.empty(), List.of(part));
  }
}
