package nl.paraaf.writer.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.paraaf.document.Block;
import nl.paraaf.document.Block.Article;
import nl.paraaf.document.Block.Contents;
import nl.paraaf.document.Block.Definitions.Definition;
import nl.paraaf.document.Block.ListBlock;
import nl.paraaf.document.Block.Signatures.Signature;
import nl.paraaf.document.Block.Table;
import nl.paraaf.document.Document;
import nl.paraaf.document.DocumentInfo;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Line;
import nl.paraaf.document.Part;
import nl.paraaf.document.Status;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Span;

/** Agreements that a layout engine stumbles over. */
final class AgreementCases {
  private static final String LONG = "Partijen spannen zich in voor de vermindering van uitstoot. ";

  private static int notes;

  private AgreementCases() {}

  /**
   * An agreement of many pages: long titles, footnotes in members, members that hold tables and
   * definitions that hold lists, recitals and points up to double letters, six signatories.
   */
  static synchronized Document large() {
    notes = 0;
    List<Block> blocks = new ArrayList<>();
    blocks.add(paragraph(Block.Paragraph.Role.TITLE, text("Maatwerkafspraak")));
    blocks.add(contents(24));
    blocks.add(section("overwegingen", "", "Overwegende dat:", list(ListBlock.Style.RECITAL, 28)));
    blocks.add(definitions());
    for (int i = 2; i <= 24; i++) {
      blocks.add(article(i));
    }
    blocks.add(body(text("Aldus overeengekomen.")));
    blocks.add(signatures(6));
    Block points = body(text("Eén punt is open: "), placeholder(), text("."));
    List<Block> annex =
        List.of(
            section("bijlage", "Bijlage\u00a01.", "Lijst", list(ListBlock.Style.ROMAN, 18)),
            section("open-punten", "", "Open punten", points));
    return new Document(
        info(),
        Optional.empty(),
        List.of(new Part(Part.Layout.PORTRAIT, blocks), new Part(Part.Layout.LANDSCAPE, annex)));
  }

  /** An agreement of so many paragraphs and signatories, without a list of what is open. */
  static Document ending(int paragraphs, int signatories) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= paragraphs; i++) {
      blocks.add(body(text("Alinea " + i + ". " + LONG.repeat(3))));
    }
    blocks.add(body(text("Aldus overeengekomen op "), placeholder(), text(".")));
    blocks.add(signatures(signatories));
    return portrait(blocks);
  }

  /** Paragraphs of one line, then a sentence that announces a list. */
  static Document announced(int lines) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= lines; i++) {
      blocks.add(body(text("Regel " + i + ".")));
    }
    blocks.add(body(text("Het gaat om:")));
    blocks.add(list(ListBlock.Style.ALPHA, 3));
    return portrait(blocks);
  }

  /** Paragraphs of one line, then a table of so many rows. */
  static Document tableAfter(int lines, int rows) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= lines; i++) {
      blocks.add(body(text("Regel " + i + ".")));
    }
    List<Table.Row> body = new ArrayList<>();
    for (int i = 1; i <= rows; i++) {
      body.add(new Table.Row("", List.of(cell("Rij " + i + " begint. " + LONG.repeat(2)))));
    }
    blocks.add(
        new Table(
            "",
            Optional.empty(),
            "Rijen",
            List.of(new Table.Column(1, Table.Align.LEFT)),
            List.of(),
            body,
            false,
            Span.nowhere()));
    return portrait(blocks);
  }

  private static Document portrait(List<Block> blocks) {
    return new Document(info(), Optional.empty(), List.of(new Part(Part.Layout.PORTRAIT, blocks)));
  }

  private static Block contents(int articles) {
    List<Contents.Entry> entries = new ArrayList<>();
    for (int i = 1; i <= articles; i++) {
      entries.add(new Contents.Entry("art-" + i, "Artikel\u00a0" + i + ". " + title(i), 0));
    }
    entries.add(new Contents.Entry("bijlage", "Bijlage\u00a01. Lijst", 0));
    return new Contents(List.of(text("Inhoud")), entries, Span.nowhere());
  }

  private static String title(int article) {
    return article == 5
        ? "Een titel die zo lang is dat hij niet op een regel past, omdat hij alles noemt waar het"
            + " artikel over gaat, en dan nog wat"
        : "Titel " + article;
  }

  private static Block definitions() {
    List<Definition> definitions =
        List.of(
            new Definition(
                "begrip-a",
                List.of(text("CO"), sub("2"), text("-reductie")),
                List.of(body(text(LONG.repeat(3)), note(text("Noot bij een begrip."))))),
            new Definition(
                "begrip-b",
                List.of(text("Partijen")),
                List.of(body(text("samen:")), list(ListBlock.Style.ALPHA, 2), body(text(LONG)))));
    Block block = new Block.Definitions(definitions, Span.nowhere());
    return new Article(
        "art-1",
        1,
        List.of(text(title(1))),
        List.of(new Article.Member("", "", List.of(body(text("In deze afspraak is:")), block))),
        Span.nowhere());
  }

  private static Block article(int number) {
    List<Article.Member> members = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(
          body(
              text(LONG.repeat(i)),
              note(text("Noot bij een lid.")),
              text(" Zie "),
              new Inline.Reference("lid-7-2", "artikel\u00a07, tweede lid"),
              text(" en "),
              placeholder(),
              text(", met:")));
      blocks.add(i == 4 && number == 7 ? table() : list(ListBlock.Style.ALPHA, i));
      members.add(
          new Article.Member("lid-" + number + "-" + i, number + "." + i, List.copyOf(blocks)));
    }
    return new Article(
        "art-" + number, number, List.of(text(title(number))), members, Span.nowhere());
  }

  private static Block table() {
    return new Table(
        "tabel",
        Optional.of(new Table.Caption("Tabel", 1, List.of(text("In een lid")))),
        "Getallen in een lid",
        List.of(new Table.Column(2, Table.Align.LEFT), new Table.Column(1, Table.Align.DECIMAL)),
        List.of(new Table.Row("", List.of(cell("Wat"), cell("Getal")))),
        List.of(
            new Table.Row("", List.of(cell("Eerste"), cell("1,5"))),
            new Table.Row("", List.of(cell("Tweede"), cell("12,25")))),
        true,
        Span.nowhere());
  }

  private static Table.Cell cell(String text) {
    return new Table.Cell(1, List.of(body(text(text))));
  }

  private static Block list(ListBlock.Style style, int length) {
    List<ListBlock.Item> items = new ArrayList<>();
    for (int i = 1; i <= length; i++) {
      items.add(new ListBlock.Item("", List.of(body(text("punt " + i + ". " + LONG)))));
    }
    return new ListBlock(style, items, Span.nowhere());
  }

  static Block signatures(int count) {
    List<Signature> signatures = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      String longer = i == 2 ? ", vertegenwoordigd door het college van gedeputeerde staten" : "";
      signatures.add(
          new Signature(
              Line.of("Partij " + i + longer),
              Line.of("Naam " + i),
              Line.of("Functie " + i),
              List.of(Line.of("Plaats: … " + i), Line.of("Datum: … " + i))));
    }
    return new Block.Signatures(signatures, Span.nowhere());
  }

  private static Block section(String id, String number, String heading, Block... blocks) {
    return new Block.Section(
        id, 1, number, List.of(text(heading)), List.of(blocks), Span.nowhere());
  }

  private static Inline placeholder() {
    return new Inline.Placeholder(
        "datum", "De dag van ondertekening; van het dossierteam.", DataPath.computed("/datum"));
  }

  private static Inline note(Inline... content) {
    return new Inline.Footnote(++notes, List.of(body(content)));
  }

  private static Inline sub(String text) {
    return new Inline.Script(Inline.Script.Kind.SUB, text);
  }

  private static Inline text(String text) {
    return new Inline.Text(text);
  }

  private static Block body(Inline... content) {
    return paragraph(Block.Paragraph.Role.BODY, content);
  }

  private static Block paragraph(Block.Paragraph.Role role, Inline... content) {
    return new Block.Paragraph(role, List.of(content), Span.nowhere());
  }

  private static DocumentInfo info() {
    return new DocumentInfo(
        "maatwerkafspraak",
        "Maatwerkafspraak",
        "Afspraak",
        "Ministerie van Klimaat en Groene Groei",
        "nl-NL",
        LocalDate.of(2025, 6, 30),
        Status.CONCEPT,
        "Voorbeeld",
        "Maatwerkafspraak");
  }
}
