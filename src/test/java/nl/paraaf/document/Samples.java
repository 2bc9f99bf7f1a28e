package nl.paraaf.document;

import static nl.paraaf.document.SampleParts.HERE;
import static nl.paraaf.document.SampleParts.LONG;
import static nl.paraaf.document.SampleParts.body;
import static nl.paraaf.document.SampleParts.box;
import static nl.paraaf.document.SampleParts.bullets;
import static nl.paraaf.document.SampleParts.cell;
import static nl.paraaf.document.SampleParts.field;
import static nl.paraaf.document.SampleParts.info;
import static nl.paraaf.document.SampleParts.link;
import static nl.paraaf.document.SampleParts.note;
import static nl.paraaf.document.SampleParts.ordered;
import static nl.paraaf.document.SampleParts.paragraph;
import static nl.paraaf.document.SampleParts.section;
import static nl.paraaf.document.SampleParts.startNotes;
import static nl.paraaf.document.SampleParts.sub;
import static nl.paraaf.document.SampleParts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.paraaf.source.DataPath;

/** Documents for the tests of writers: every node occurs, and long tables do too. */
public final class Samples {
  private Samples() {}

  /** A letter of a few pages with letterhead, boxes, tables, lists, footnotes and signatures. */
  public static synchronized Document letter() {
    startNotes();
    List<Block> blocks = new ArrayList<>();
    blocks.add(paragraph(Block.Paragraph.Role.SALUTATION, text("Geachte Voorzitter,")));
    blocks.add(
        body(
            text("Met deze brief informeer ik de Kamer over "),
            field("content/registers/cijfers.yaml#/3/waarde", "13"),
            text(" bedrijven die samen 7,5 Mton CO"),
            sub("2"),
            text(" willen besparen."),
            note(text("Kamerstukken II 2024/25, 29826, nr. 203.")),
            text(" De maatwerkaanpak is een "),
            new Inline.Emphasis(Inline.Emphasis.Kind.EMPHASIS, List.of(text("gezamenlijke"))),
            text(" inspanning, zie "),
            new Inline.Reference("tabel-doelen", "tabel\u00a01"),
            text(".")));
    blocks.add(
        section(
            "inleiding",
            1,
            "",
            "Inleiding en samenvatting",
            body(text(LONG), note(text(LONG.substring(0, 200)), link())),
            section("lessen", 2, "", "Lessen uit de aanpak", body(text(LONG)), body(text(LONG))),
            bullets(),
            box()));
    blocks.add(section("doelen", 1, "", "Doelen per bedrijf", body(text(LONG)), goals(12)));
    blocks.add(
        section(
            "slot",
            1,
            "",
            "Tot slot",
            body(
                text("Over de "),
                new Inline.Placeholder(
                    "datum gesprek",
                    "De datum van het gesprek met het bedrijf; te vragen aan het dossierteam.",
                    DataPath.parse("content/trajecten/alco.yaml#/gesprek")),
                text(" volgt nog bericht."),
                new Inline.LineBreak(),
                text("Dat gebeurt voor de zomer.")),
            ordered(Block.ListBlock.Style.DECIMAL),
            ordered(Block.ListBlock.Style.ALPHA)));
    blocks.add(paragraph(Block.Paragraph.Role.CLOSING, text("Hoogachtend,")));
    blocks.add(
        new Block.Signatures(
            List.of(
                new Block.Signatures.Signature(
                    Line.of(field("content/registers/personen.yaml#/0/naam", "Sophie Hermans")),
                    Line.of("Minister van Klimaat en Groene Groei")),
                new Block.Signatures.Signature(
                    Line.of("A.A. (Thierry) Aartsen"),
                    Line.of("Staatssecretaris van Infrastructuur en Waterstaat"))),
            HERE));
    Letterhead head =
        new Letterhead(
            Line.of("Ministerie van Klimaat en Groene Groei"),
            Line.of("> Retouradres Postbus 20401 2500 EK Den Haag"),
            List.of(
                Line.of("De Voorzitter van de Tweede Kamer der Staten-Generaal"),
                Line.of("Prinses Irenestraat 6"),
                Line.of("2595 BD DEN HAAG")),
            List.of(
                new Letterhead.Entry("Bezoekadres", List.of(Line.of("[bezoekadres]"))),
                new Letterhead.Entry(
                    "Ons kenmerk",
                    List.of(
                        Line.of(
                            new Inline.Placeholder(
                                "kenmerk",
                                "Het kenmerk uit het documentsysteem.",
                                DataPath.parse(
                                    "content/edities/2025-06-30/brief.yaml#/onsKenmerk"))))),
                new Letterhead.Entry("Bijlage(n)", List.of(Line.of("3")))),
            List.of(
                new Letterhead.Entry("Datum", List.of(Line.of("30\u00a0juni 2025"))),
                new Letterhead.Entry(
                    "Betreft", List.of(Line.of("Voortgang maatwerkafspraken industrie")))));
    return new Document(
        info("voortgangsbrief", "Voortgang maatwerkafspraken industrie"),
        Optional.of(head),
        List.of(new Part(Part.Layout.LETTER, blocks)));
  }

  /** An annex: a wide table on its side, then upright sections with tables. */
  public static synchronized Document annex(int rows) {
    startNotes();
    List<Block> wide =
        List.of(
            paragraph(Block.Paragraph.Role.TITLE, text("Bijlage 1. Stand van zaken")),
            section("overzicht", 1, "1", "Overzicht", goals(rows)));
    List<Block> companies = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      companies.add(
          section(
              "bedrijf-" + i,
              2,
              "2." + i,
              "Bedrijf " + i,
              paragraph(Block.Paragraph.Role.STANDING, text("JLoI getekend, 23 juni 2025")),
              facts(),
              body(text(LONG), note(text("Bron: brief van het bedrijf."))),
              paragraph(Block.Paragraph.Role.NOTE, text("Bronnen: Kamerstuk 29826, nr. 259."))));
    }
    companies.add(
        section(
            "figuren",
            2,
            "2.4",
            "Figuren",
            body(
                text("Zie "),
                new Inline.Reference("figuur-fasen", "figuur\u00a02"),
                text(" voor de fasen.")),
            bars(),
            timeline()));
    return new Document(
        info("bijlage-stand-van-zaken", "Stand van zaken per bedrijf"),
        Optional.empty(),
        List.of(
            new Part(Part.Layout.LANDSCAPE, wide),
            new Part(
                Part.Layout.PORTRAIT,
                List.of(
                    section("bedrijven", 1, "2", "Bedrijven", companies.toArray(Block[]::new))))));
  }

  /** An agreement: contents, parties, recitals, articles with members, signatures, an annex. */
  public static synchronized Document agreement() {
    return SampleAgreement.document();
  }

  /** Bars: a single amount, a range, a formula, and a label that needs more than one line. */
  public static Block.Figure bars() {
    return SampleFigures.bars();
  }

  /** A timeline: a way back, time between periods, a period without days, all roles. */
  public static Block.Figure timeline() {
    return SampleFigures.timeline();
  }

  static Block goals(int rows) {
    List<Block.Table.Row> body = new ArrayList<>();
    for (int i = 1; i <= rows; i++) {
      body.add(
          new Block.Table.Row(
              "bedrijf-" + i,
              List.of(
                  cell(field("content/trajecten/bedrijf" + i + ".yaml#/naam", "Bedrijf " + i)),
                  cell(text("JLoI getekend, 23\u00a0juni 2025")),
                  cell(field("content/trajecten/bedrijf" + i + ".yaml#/doelen/0/min", i + ",5")),
                  cell(
                      text(i % 3 == 0 ? LONG : "Geen wijziging."),
                      i == 2 ? note(text("Voetnoot in een cel.")) : text("")))));
    }
    return new Block.Table(
        "tabel-doelen",
        Optional.of(new Block.Table.Caption("Tabel", 1, List.of(text("Doelen per bedrijf")))),
        "Per bedrijf de fase, het doel in 2030 en wat er sinds de vorige brief veranderde",
        List.of(
            new Block.Table.Column(3, Block.Table.Align.LEFT),
            new Block.Table.Column(3, Block.Table.Align.LEFT),
            new Block.Table.Column(2, Block.Table.Align.DECIMAL),
            new Block.Table.Column(5, Block.Table.Align.LEFT)),
        List.of(
            new Block.Table.Row(
                "",
                List.of(
                    cell(text("Bedrijf")),
                    cell(text("Fase")),
                    cell(text("Doel (kton CO"), sub("2"), text(")")),
                    cell(text("Sinds de vorige brief"))))),
        body,
        true,
        HERE);
  }

  private static Block facts() {
    return new Block.Table(
        "",
        Optional.empty(),
        "Feiten van het traject",
        List.of(
            new Block.Table.Column(1, Block.Table.Align.LEFT),
            new Block.Table.Column(3, Block.Table.Align.LEFT)),
        List.of(),
        List.of(
            new Block.Table.Row("", List.of(cell(text("Cluster")), cell(text("Cluster 6")))),
            new Block.Table.Row(
                "",
                List.of(
                    cell(text("Doelen")),
                    new Block.Table.Cell(
                        1, List.of(body(text("ongeveer 70% CO"), sub("2")), bullets())))),
            new Block.Table.Row(
                "", List.of(new Block.Table.Cell(2, List.of(body(text("Over twee kolommen.")))))),
            new Block.Table.Row("", List.of(cell(text("Steun")), cell(text("—"))))),
        true,
        HERE);
  }
}
