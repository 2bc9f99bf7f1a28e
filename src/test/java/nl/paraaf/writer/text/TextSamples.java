package nl.paraaf.writer.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.DocumentInfo;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Line;
import nl.paraaf.document.Part;
import nl.paraaf.document.Status;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Span;

/** Small documents for the tests of the text writers. */
final class TextSamples {
  private TextSamples() {}

  /** One of most things, small enough to read as an expectation. */
  static Document small() {
    Inline.Field field =
        new Inline.Field(
            DataPath.parse("content/trajecten/cosun.yaml#/doelen/0/min"),
            List.of(text("167\u00a0kton")));
    Inline.Footnote note =
        new Inline.Footnote(1, List.of(body(text("Kamerstukken II 2024/25, 29826, nr. 203."))));
    Inline.Placeholder open =
        new Inline.Placeholder(
            "datum gesprek",
            "De datum van het gesprek; te vragen aan het dossierteam.",
            DataPath.parse("content/trajecten/cosun.yaml#/gesprek"));
    return document(
        Status.CONCEPT,
        "Voorbeeld, geen officieel stuk",
        paragraph(Block.Paragraph.Role.TITLE, text("Bijlage 1. Stand van zaken")),
        section(
            "doelen",
            body(
                text("Het doel is "),
                field,
                text(" CO"),
                new Inline.Script(Inline.Script.Kind.SUB, "2"),
                note,
                text(" in 2030. Zie "),
                new Inline.Reference("tabel-doelen", "tabel\u00a01"),
                text(". Het gesprek was op "),
                open,
                text(".")),
            table()));
  }

  static Block table() {
    return new Block.Table(
        "tabel-doelen",
        Optional.of(new Block.Table.Caption("Tabel", 1, List.of(text("Doelen")))),
        "Per bedrijf het doel in 2030",
        List.of(
            new Block.Table.Column(2, Block.Table.Align.LEFT),
            new Block.Table.Column(1, Block.Table.Align.DECIMAL)),
        List.of(row(text("Bedrijf"), text("Doel (Mton)"))),
        List.of(
            row(text("Cosun"), text("0,167")),
            row(text("Tata Steel"), text("6,2")),
            row(text("Nobian"), text("1")),
            row(text("Alco"), text("—"))),
        true,
        Span.nowhere());
  }

  /**
   * An agreement with the same text in every place that can hold text.
   *
   * @param names what all names start with; empty for an agreement without names
   */
  static Document agreement(String value, String names) {
    Inline text = text(value);
    Block list = list(Block.ListBlock.Style.RECITAL, body(text), body(text));
    Block.ListBlock.Item named =
        new Block.ListBlock.Item(
            name(names, "punt"),
            List.of(body(text), list(Block.ListBlock.Style.ROMAN, body(text))));
    Block items = new Block.ListBlock(Block.ListBlock.Style.ALPHA, List.of(named), Span.nowhere());
    Block definitions =
        new Block.Definitions(
            List.of(
                new Block.Definitions.Definition(
                    name(names, "begrip"), List.of(text), List.of(body(text), body(text))),
                new Block.Definitions.Definition("", List.of(text), List.of(body(text)))),
            Span.nowhere());
    Block article =
        new Block.Article(
            name(names, "artikel"),
            7,
            List.of(text),
            List.of(
                new Block.Article.Member(name(names, "lid"), "7.1", List.of(body(text), items)),
                new Block.Article.Member("", "7.2", List.of(body(text), definitions, list))),
            Span.nowhere());
    List<Block.Contents.Entry> entries =
        names.isEmpty()
            ? List.of()
            : List.of(
                new Block.Contents.Entry(names + "artikel", value, 12),
                new Block.Contents.Entry(names + "lid", value, 0));
    return plain(
        paragraph(Block.Paragraph.Role.TITLE, text),
        new Block.Contents(List.of(text), entries, Span.nowhere()),
        list,
        article,
        new Block.Signatures(
            List.of(
                new Block.Signatures.Signature(
                    Line.of(text), Line.of(text), Line.of(text), List.of(Line.of(text)))),
            Span.nowhere()));
  }

  private static String name(String names, String name) {
    return names.isEmpty() ? "" : names + name;
  }

  static Document document(Status status, String notice, Block... blocks) {
    return new Document(
        new DocumentInfo(
            "bijlage",
            "Stand van zaken",
            "Stand van zaken per bedrijf",
            "Ministerie van Klimaat en Groene Groei",
            "nl-NL",
            LocalDate.of(2025, 6, 30),
            status,
            notice,
            "Stand van zaken"),
        Optional.empty(),
        List.of(new Part(Part.Layout.PORTRAIT, List.of(blocks))));
  }

  static Document plain(Block... blocks) {
    return document(Status.DEFINITIEF, "", blocks);
  }

  static Inline.Text text(String value) {
    return new Inline.Text(value);
  }

  static Inline strong(Inline... content) {
    return new Inline.Emphasis(Inline.Emphasis.Kind.STRONG, List.of(content));
  }

  static Inline emphasis(Inline... content) {
    return new Inline.Emphasis(Inline.Emphasis.Kind.EMPHASIS, List.of(content));
  }

  static Block body(Inline... content) {
    return paragraph(Block.Paragraph.Role.BODY, content);
  }

  static Block paragraph(Block.Paragraph.Role role, Inline... content) {
    return new Block.Paragraph(role, List.of(content), Span.nowhere());
  }

  static Block section(String id, Block... blocks) {
    return new Block.Section(id, 1, "1", List.of(text("Doelen")), List.of(blocks), Span.nowhere());
  }

  static Block list(Block.ListBlock.Style style, Block... items) {
    return new Block.ListBlock(
        style,
        Arrays.stream(items).map(b -> new Block.ListBlock.Item(List.of(b))).toList(),
        Span.nowhere());
  }

  static Block.Table.Row row(Inline... cells) {
    return new Block.Table.Row(
        "", Arrays.stream(cells).map(c -> new Block.Table.Cell(1, List.of(body(c)))).toList());
  }

  /** Text that would mean something in HTML or in Markdown, if it were not escaped. */
  static List<String> hostile() {
    return List.of(
        "<script>alert(1)</script>",
        "</style><b>vet</b>",
        "a | b | c",
        "\\| en \\\\ en \\* en `\\`",
        "`code` en ``meer``",
        "*ster* **vet** _streep_ __dubbel__ a_b_c",
        "~~door~~ en ~onder~",
        "1. geen lijst",
        "12) ook niet",
        "# geen kop #",
        "- geen streep",
        "+ plus",
        "> geen citaat",
        "=====",
        "---",
        "***",
        "```",
        "~~~",
        "|---|---|",
        ":--|--:",
        "[link](https://voorbeeld.nl) ![beeld](x.png)",
        "[^1] en [^1]: geen noot",
        "[x]: https://voorbeeld.nl",
        "<https://voorbeeld.nl> en https://voorbeeld.nl",
        "R&D &amp; &#65; &copy;",
        "einde met streep\\",
        "Zin een. - Zin twee. # Zin drie. 3. Zin vier! > Zin vijf",
        "\u2028scheiding\u2029",
        "quotes \" en ' en &quot;",
        "javascript:alert(1)",
        "{% raw %} ${x} <#if x>");
  }
}
