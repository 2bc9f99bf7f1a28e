package nl.paraaf.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Span;

/** Documents for the tests of writers: every node occurs, and long tables do too. */
public final class Samples {
  private static final Span HERE = Span.at("templates/proef.ftl", 1, 1);
  private static int notes;

  private Samples() {}

  /** A letter of a few pages with letterhead, boxes, tables, lists, footnotes and signatures. */
  public static synchronized Document letter() {
    notes = 0;
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
    notes = 0;
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
    notes = 0;
    List<Block> front = new ArrayList<>();
    front.add(paragraph(Block.Paragraph.Role.TITLE, text("Joint Letter of Intent")));
    front.add(
        paragraph(Block.Paragraph.Role.SUBTITLE, text("Versie 0.1, 30\u00a0juni 2025, concept")));
    front.add(
        new Block.Contents(
            List.of(text("Inhoud")),
            List.of(
                new Block.Contents.Entry("art-begrippen", "Artikel\u00a01. Begrippen", 1),
                new Block.Contents.Entry("art-doel", "Artikel\u00a02. Doel", 2),
                new Block.Contents.Entry("bijlage-a", "Bijlage\u00a01. Projecten", 3)),
            HERE));
    front.add(
        section(
            "partijen",
            1,
            "",
            "Partijen",
            new Block.ListBlock(
                Block.ListBlock.Style.DECIMAL,
                List.of(
                    new Block.ListBlock.Item(List.of(body(text("De Staat der Nederlanden;")))),
                    new Block.ListBlock.Item(List.of(body(text("Voorbeeld B.V.,"))))),
                HERE)));
    front.add(
        section(
            "overwegingen",
            1,
            "",
            "Overwegende dat:",
            new Block.ListBlock(
                Block.ListBlock.Style.RECITAL,
                List.of(
                    new Block.ListBlock.Item("ow-1", List.of(body(text(LONG)))),
                    new Block.ListBlock.Item("ow-2", List.of(body(text("kort en goed;"))))),
                HERE)));
    front.add(
        new Block.Article(
            "art-begrippen",
            1,
            List.of(text("Begrippen")),
            List.of(
                new Block.Article.Member(
                    "",
                    "",
                    List.of(
                        body(text("In deze overeenkomst betekent:")),
                        new Block.Definitions(
                            List.of(
                                new Block.Definitions.Definition(
                                    "begrip-project",
                                    List.of(text("Project")),
                                    List.of(body(text("een project uit bijlage 1;")))),
                                new Block.Definitions.Definition(
                                    "begrip-referentiejaar",
                                    List.of(text("Referentiejaar")),
                                    List.of(body(text("het jaar 2021."))))),
                            HERE)))),
            HERE));
    front.add(
        new Block.Article(
            "art-doel",
            2,
            List.of(text("Doel en vermindering van CO"), sub("2")),
            List.of(
                new Block.Article.Member("lid-doel", "2.1", List.of(body(text(LONG)))),
                new Block.Article.Member(
                    "lid-stappen",
                    "2.2",
                    List.of(
                        body(
                            text("Het bedrijf doet dat, met inachtneming van "),
                            new Inline.Reference("lid-doel", "artikel\u00a02, eerste lid"),
                            text(" en "),
                            new Inline.Reference(
                                "punt-b", "artikel\u00a02, tweede lid, onderdeel\u00a0b"),
                            text(", door:")),
                        new Block.ListBlock(
                            Block.ListBlock.Style.ALPHA,
                            List.of(
                                new Block.ListBlock.Item(
                                    "",
                                    List.of(
                                        body(text("te investeren:")),
                                        new Block.ListBlock(
                                            Block.ListBlock.Style.ROMAN,
                                            List.of(
                                                new Block.ListBlock.Item(
                                                    List.of(body(text("in ketels;")))),
                                                new Block.ListBlock.Item(
                                                    List.of(body(text("in warmte;"))))),
                                            HERE))),
                                new Block.ListBlock.Item(
                                    "punt-b",
                                    List.of(
                                        body(
                                            text("te rapporteren op "),
                                            new Inline.Placeholder(
                                                "datum",
                                                "De dag van het eerste verslag; van het bedrijf.",
                                                DataPath.computed("/datum")),
                                            text("."))))),
                            HERE)))),
            HERE));
    front.add(body(text("Aldus overeengekomen en opgemaakt in tweevoud.")));
    front.add(
        new Block.Signatures(
            List.of(
                new Block.Signatures.Signature(
                    Line.of("De Staat der Nederlanden"),
                    Line.of("Sophie Hermans"),
                    Line.of("Minister van Klimaat en Groene Groei"),
                    List.of(Line.of("Plaats: …"), Line.of("Datum: …"))),
                new Block.Signatures.Signature(
                    Line.of("Provincie Voorbeeld"),
                    Line.of("[naam]"),
                    Line.of("[functie]"),
                    List.of(Line.of("Plaats: …"), Line.of("Datum: …"))),
                new Block.Signatures.Signature(
                    Line.of("Voorbeeld B.V."),
                    Line.of("[naam]"),
                    Line.of("[functie]"),
                    List.of(Line.of("Plaats: …"), Line.of("Datum: …")))),
            HERE));
    List<Block> annex =
        List.of(
            section("bijlage-a", 1, "Bijlage\u00a01.", "Projecten", goals(5)),
            section("open-punten", 1, "", "Open punten", body(text("Eén punt is open."))));
    return new Document(
        info("jloi", "Joint Letter of Intent Voorbeeld"),
        Optional.empty(),
        List.of(new Part(Part.Layout.PORTRAIT, front), new Part(Part.Layout.PORTRAIT, annex)));
  }

  private static DocumentInfo info(String name, String title) {
    return new DocumentInfo(
        name,
        title,
        "Voortgang van de maatwerkaanpak verduurzaming industrie",
        "Ministerie van Klimaat en Groene Groei",
        "nl-NL",
        LocalDate.of(2025, 6, 30),
        Status.CONCEPT,
        "Voorbeeld op basis van openbare feiten, geen officieel stuk",
        title);
  }

  private static final String LONG =
      "De industrie verduurzaamt in een tijd waarin de kosten van energie hoog zijn, het"
          + " elektriciteitsnet vol is en vergunningen lang op zich laten wachten. Bedrijven die"
          + " willen investeren hebben duidelijkheid nodig over infrastructuur, subsidies en"
          + " regelgeving, en de overheid wil zekerheid dat de uitstoot werkelijk daalt. De"
          + " maatwerkaanpak brengt die belangen bij elkaar in afspraken per bedrijf, met doelen"
          + " voor CO2, stikstof en de leefomgeving.";

  private static Inline.Text text(String value) {
    return new Inline.Text(value);
  }

  private static Inline.Script sub(String value) {
    return new Inline.Script(Inline.Script.Kind.SUB, value);
  }

  private static Inline.Field field(String path, String value) {
    return new Inline.Field(DataPath.parse(path), List.of(text(value)));
  }

  private static Inline link() {
    return new Inline.Link(
        "https://zoek.officielebekendmakingen.nl/kst-29826-203.html",
        List.of(text("zoek.officielebekendmakingen.nl/kst-29826-203.html")));
  }

  private static Inline.Footnote note(Inline... content) {
    return new Inline.Footnote(++notes, List.of(body(content)));
  }

  private static Block body(Inline... content) {
    return paragraph(Block.Paragraph.Role.BODY, content);
  }

  private static Block paragraph(Block.Paragraph.Role role, Inline... content) {
    return new Block.Paragraph(role, List.of(content), HERE);
  }

  private static Block.Section section(
      String id, int level, String number, String heading, Block... blocks) {
    return new Block.Section(id, level, number, List.of(text(heading)), List.of(blocks), HERE);
  }

  private static Block bullets() {
    return new Block.ListBlock(
        Block.ListBlock.Style.BULLET,
        List.of(
            new Block.ListBlock.Item(List.of(body(text(LONG.substring(0, 180) + ";")))),
            new Block.ListBlock.Item(
                List.of(
                    body(text("kaders voor maatwerk, met daaronder:")),
                    new Block.ListBlock(
                        Block.ListBlock.Style.BULLET,
                        List.of(
                            new Block.ListBlock.Item(List.of(body(text("vergunningen;")))),
                            new Block.ListBlock.Item(List.of(body(text("netcapaciteit."))))),
                        HERE)))),
        HERE);
  }

  private static Block ordered(Block.ListBlock.Style style) {
    return new Block.ListBlock(
        style,
        List.of(
            new Block.ListBlock.Item(List.of(body(text("de eerste stap;")))),
            new Block.ListBlock.Item(List.of(body(text("de tweede stap."))))),
        HERE);
  }

  private static Block box() {
    return new Block.Box(
        "kader-eop",
        1,
        List.of(text("Wat is een EoP?")),
        List.of(body(text(LONG), note(text("Zie de brief van 18 maart 2024."))), bullets()),
        HERE);
  }

  private static Block.Table.Cell cell(Inline... content) {
    return new Block.Table.Cell(1, List.of(body(content)));
  }

  private static Block goals(int rows) {
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

  /** Bars: a single amount, a range, a formula, and a label that needs more than one line. */
  public static Block.Figure bars() {
    return new Block.Figure(
        "figuur-doelen",
        new Block.Table.Caption("Figuur", 1, List.of(text("Minder CO"), sub("2"))),
        "Staafgrafiek van de doelen per bedrijf",
        new Chart.Bars(
            "Bedrijf",
            "kton CO₂",
            "Van, in kton CO₂",
            "Tot, in kton CO₂",
            List.of(
                new Chart.Bar("Bedrijf A & zonen", "", new BigDecimal("1000"), Optional.empty()),
                new Chart.Bar(
                    "Bedrijf <B>",
                    "in 2030, t.o.v. 2021",
                    new BigDecimal("65.5"),
                    Optional.of(new BigDecimal("75"))))),
        data(
            List.of("Bedrijf", "Van, in kton CO₂", "Tot, in kton CO₂", "Toelichting"),
            List.of("Bedrijf A & zonen", "1.000", "—", "—"),
            List.of("Bedrijf <B>", "65,5", "75", "in 2030, t.o.v. 2021")),
        HERE);
  }

  /** A timeline: a way back, time between periods, a period without days, all roles. */
  public static Block.Figure timeline() {
    return new Block.Figure(
        "figuur-fasen",
        new Block.Table.Caption("Figuur", 2, List.of(text("Fasen in de tijd"))),
        "Tijdlijn van de fasen per bedrijf",
        new Chart.Timeline(
            "Bedrijf",
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2025, 6, 30),
            List.of(
                new Chart.Stage("EoP getekend", Chart.Stage.Role.STEP),
                new Chart.Stage("JLoI getekend", Chart.Stage.Role.STEP),
                new Chart.Stage("Nooit bereikt", Chart.Stage.Role.STEP),
                new Chart.Stage("Gepauzeerd", Chart.Stage.Role.HALT),
                new Chart.Stage("Gestopt", Chart.Stage.Role.END)),
            List.of(
                new Chart.Track(
                    "Bedrijf A & zonen",
                    List.of(
                        period(0, "2024-02-01", "2024-09-01"),
                        period(3, "2024-09-01", "2024-12-01"),
                        period(0, "2024-12-01", "2025-03-01"),
                        period(1, "2025-03-01", "2025-06-30"))),
                new Chart.Track(
                    "Bedrijf <B>",
                    List.of(
                        period(0, "2024-05-01", "2024-06-01"),
                        period(1, "2024-08-01", "2025-06-30"),
                        period(4, "2025-06-30", "2025-06-30"))))),
        data(
            List.of("Bedrijf", "EoP getekend", "JLoI getekend", "Gepauzeerd", "Gestopt"),
            List.of(
                "Bedrijf A & zonen",
                "1\u00a0februari 2024, 1\u00a0december 2024",
                "1\u00a0maart 2025",
                "1\u00a0september 2024",
                "—"),
            List.of(
                "Bedrijf <B>",
                "1\u00a0mei 2024 tot 1\u00a0juni 2024",
                "1\u00a0augustus 2024",
                "—",
                "30\u00a0juni 2025")),
        HERE);
  }

  private static Chart.Period period(int stage, String from, String until) {
    return new Chart.Period(stage, LocalDate.parse(from), LocalDate.parse(until));
  }

  @SafeVarargs
  private static Block.Table data(List<String> header, List<String>... rows) {
    return new Block.Table(
        "",
        Optional.empty(),
        "De gegevens van de figuur",
        header.stream().map(h -> new Block.Table.Column(1, Block.Table.Align.LEFT)).toList(),
        List.of(new Block.Table.Row("", cells(header))),
        Stream.of(rows).map(row -> new Block.Table.Row("", cells(row))).toList(),
        true,
        HERE);
  }

  private static List<Block.Table.Cell> cells(List<String> texts) {
    return texts.stream().map(value -> cell(text(value))).toList();
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
