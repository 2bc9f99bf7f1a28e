package nl.paraaf.writer.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.DocumentInfo;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Letterhead;
import nl.paraaf.document.Line;
import nl.paraaf.document.Part;
import nl.paraaf.document.Status;
import nl.paraaf.source.Span;

/** What a layout engine stumbles over, in one final letter. */
final class HardCases {
  static final String URL =
      "https://www.rijksoverheid.nl/documenten/kamerstukken/2025/06/30/voortgangsbrief"
          + "-maatwerkafspraken-verduurzaming-industrie/samenvattingen.pdf?versie=2";

  private static int notes;

  private HardCases() {}

  static synchronized Document letter() {
    notes = 0;
    List<Block> blocks = new ArrayList<>();
    blocks.add(paragraph(Block.Paragraph.Role.SALUTATION, text("Geachte Voorzitter,")));
    blocks.add(
        body(
            text("Tekens: € 11,3 miljoen, CO₂, niet\u2011afbreekbaar, af\u2010breekbaar, 65–75%,"),
            text(" ☐ open, “geciteerd”, ‘half’, één, coördinatie, fi fl ffi, 30 × 2, ≥ 5, …")));
    blocks.add(body(text("Zie "), new Inline.Link(URL, List.of(text(URL))), text(" voor meer.")));
    blocks.add(
        section(
            "met-noot",
            List.of(text("Een kop met een noot"), note(text("Noot bij een kop."))),
            body(
                strong(text("Vet met "), note(text("Noot in vet & <schuin>.")), text(" erin,")),
                text(" en CO"),
                new Inline.Script(Inline.Script.Kind.SUB, "2"),
                text("-reductie en m"),
                new Inline.Script(Inline.Script.Kind.SUPER, "3"),
                text(".")),
            figures(),
            spanned()));
    blocks.add(paragraph(Block.Paragraph.Role.CLOSING, text("Hoogachtend,")));
    blocks.add(signatures(3));
    return new Document(
        info(Status.DEFINITIEF, "", ""),
        Optional.of(head()),
        List.of(new Part(Part.Layout.LETTER, blocks)));
  }

  /** A letter of paragraphs of three lines: its end comes at another place for each number. */
  static Document letterOf(int paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= paragraphs; i++) {
      blocks.add(body(text("Alinea " + i + " heeft" + " een aantal woorden".repeat(9) + ".")));
    }
    blocks.add(paragraph(Block.Paragraph.Role.CLOSING, text("Hoogachtend,")));
    blocks.add(signatures(2));
    return new Document(
        info(Status.CONCEPT, "Onderwerp", ""),
        Optional.of(head()),
        List.of(new Part(Part.Layout.LETTER, blocks)));
  }

  /** A document of headings of the same depth as the list is long, under a title or without. */
  static Document headings(boolean titled, int depth) {
    List<Block> blocks = new ArrayList<>();
    if (titled) {
      blocks.add(paragraph(Block.Paragraph.Role.TITLE, text("Titel")));
      blocks.add(paragraph(Block.Paragraph.Role.SUBTITLE, text("Ondertitel")));
    }
    Block.Section section = null;
    for (int level = depth; level >= 1; level--) {
      List<Block> inside = new ArrayList<>(List.of(body(text("Tekst op niveau " + level + "."))));
      if (section != null) {
        inside.add(section);
      }
      section =
          new Block.Section(
              "", level, "1".repeat(level), List.of(text("Kop " + level)), inside, Span.nowhere());
    }
    blocks.add(section);
    return new Document(
        info(Status.CONCEPT, "Onderwerp", "Voorbeeld"),
        Optional.empty(),
        List.of(new Part(Part.Layout.PORTRAIT, blocks)));
  }

  /** A table over several pages with a note in its header, and a box over several pages. */
  static synchronized Document longBlocks() {
    notes = 0;
    Block.Table.Row header = row(cell(text("Kop"), note(text("Noot in de kop."))));
    List<Block.Table.Row> rows = new ArrayList<>();
    for (int i = 1; i <= 90; i++) {
      rows.add(row(cell(text("Rij " + i))));
    }
    Block table =
        new Block.Table(
            "",
            Optional.empty(),
            "Veel rijen",
            List.of(new Block.Table.Column(1, Block.Table.Align.LEFT)),
            List.of(header),
            rows,
            false,
            Span.nowhere());
    List<Block> paragraphs = new ArrayList<>();
    for (int i = 1; i <= 40; i++) {
      paragraphs.add(body(text("Alinea " + i + " van het kader" + ", en verder".repeat(20))));
    }
    Block box = new Block.Box("", 0, List.of(text("Lang kader")), paragraphs, Span.nowhere());
    return new Document(
        info(Status.CONCEPT, "", "Voorbeeld"),
        Optional.empty(),
        List.of(new Part(Part.Layout.PORTRAIT, List.of(table, box))));
  }

  private static Letterhead head() {
    return new Letterhead(
        Line.of("Ministerie van Klimaat en Groene Groei"),
        Line.of("> Retouradres Postbus 20401 2500 EK Den Haag"),
        List.of(Line.of("De Voorzitter van de Tweede Kamer"), Line.of("der Staten-Generaal")),
        List.of(
            new Letterhead.Entry("", List.of(Line.of("Directie"), Line.of("Verduurzaming"))),
            new Letterhead.Entry("Ons kenmerk", List.of(Line.of("KGG / 98765432")))),
        List.of(
            new Letterhead.Entry("Datum", List.of(Line.of("30\u00a0juni 2025"))),
            new Letterhead.Entry(
                "Betreft",
                List.of(
                    Line.of(
                        "Een onderwerp dat zo lang is dat het niet past in de ruimte die de"
                            + " huisstijl ervoor heeft, zodat de tekst van de brief omlaag moet en"
                            + " er niet overheen komt te staan, hoe lang het onderwerp ook wordt"
                            + " en hoeveel regels het daarvoor nodig heeft"),
                    Line.of("met een tweede regel")))));
  }

  private static Block figures() {
    List<Block.Table.Row> rows = new ArrayList<>();
    for (String figure :
        List.of("1,5", "1.234,56", "42", "—", "65–75%", "ongeveer 7,25%", "0,125", "n.v.t.")) {
      rows.add(row(cell(text("Rij")), cell(text(figure)), cell(text("Toelichting"))));
    }
    rows.add(row(cell(text("Noot")), cell(text("12,5"), note(text("Bij 12,5."))), cell()));
    return new Block.Table(
        "cijfers",
        Optional.of(new Block.Table.Caption("Tabel", 1, List.of(text("Cijfers")))),
        "Getallen met verschillende decimalen",
        List.of(
            new Block.Table.Column(2, Block.Table.Align.LEFT),
            new Block.Table.Column(2, Block.Table.Align.DECIMAL),
            new Block.Table.Column(3, Block.Table.Align.LEFT)),
        List.of(row(cell(text("Wat")), cell(text("Getal")), cell(text("Toelichting")))),
        rows,
        false,
        Span.nowhere());
  }

  private static Block spanned() {
    Block.Table.Column column = new Block.Table.Column(1, Block.Table.Align.CENTER);
    return new Block.Table(
        "",
        Optional.empty(),
        "Koppen over twee kolommen",
        List.of(column, column, new Block.Table.Column(1, Block.Table.Align.RIGHT)),
        List.of(
            row(
                new Block.Table.Cell(2, List.of(body(text("Over twee")))),
                cell(text("Alleen rechts")))),
        List.of(
            row(new Block.Table.Cell(3, List.of(body(text("Een tussenkop"))))),
            row(new Block.Table.Cell(2, List.of(body(text("rijkop over twee")))), cell(text("1"))),
            row(cell(text("a")), new Block.Table.Cell(1, List.of()), cell(text("2")))),
        true,
        Span.nowhere());
  }

  private static Block signatures(int count) {
    List<Block.Signatures.Signature> signatures = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      signatures.add(
          new Block.Signatures.Signature(Line.of("Naam " + i), Line.of("Minister van Zaken " + i)));
    }
    return new Block.Signatures(signatures, Span.nowhere());
  }

  private static Block.Table.Row row(Block.Table.Cell... cells) {
    return new Block.Table.Row("", List.of(cells));
  }

  private static Block.Table.Cell cell(Inline... content) {
    return new Block.Table.Cell(1, List.of(body(content)));
  }

  private static Block.Section section(String id, List<Inline> heading, Block... blocks) {
    return new Block.Section(id, 1, "", heading, List.of(blocks), Span.nowhere());
  }

  private static Inline strong(Inline... content) {
    return new Inline.Emphasis(Inline.Emphasis.Kind.STRONG, List.of(content));
  }

  private static Inline note(Inline... content) {
    return new Inline.Footnote(++notes, List.of(body(content)));
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

  private static DocumentInfo info(Status status, String subject, String notice) {
    return new DocumentInfo(
        "kamerbrief",
        "Moeilijke gevallen & <tekens>",
        subject,
        "Ministerie van Klimaat en Groene Groei",
        "nl-NL",
        LocalDate.of(2025, 6, 30),
        status,
        notice,
        "Moeilijke gevallen");
  }
}
