package nl.paraaf.document;

import java.time.LocalDate;
import java.util.List;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Span;

/** Pieces that the sample documents are made of. */
final class SampleParts {
  static final Span HERE = Span.at("templates/proef.ftl", 1, 1);
  private static int notes;

  private SampleParts() {}

  /** Footnotes count from 1 again. */
  static void startNotes() {
    notes = 0;
  }

  static DocumentInfo info(String name, String title) {
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

  static final String LONG =
      "De industrie verduurzaamt in een tijd waarin de kosten van energie hoog zijn, het"
          + " elektriciteitsnet vol is en vergunningen lang op zich laten wachten. Bedrijven die"
          + " willen investeren hebben duidelijkheid nodig over infrastructuur, subsidies en"
          + " regelgeving, en de overheid wil zekerheid dat de uitstoot werkelijk daalt. De"
          + " maatwerkaanpak brengt die belangen bij elkaar in afspraken per bedrijf, met doelen"
          + " voor CO2, stikstof en de leefomgeving.";

  static Inline.Text text(String value) {
    return new Inline.Text(value);
  }

  static Inline.Script sub(String value) {
    return new Inline.Script(Inline.Script.Kind.SUB, value);
  }

  static Inline.Field field(String path, String value) {
    return new Inline.Field(DataPath.parse(path), List.of(text(value)));
  }

  static Inline link() {
    return new Inline.Link(
        "https://zoek.officielebekendmakingen.nl/kst-29826-203.html",
        List.of(text("zoek.officielebekendmakingen.nl/kst-29826-203.html")));
  }

  static Inline.Footnote note(Inline... content) {
    return new Inline.Footnote(++notes, List.of(body(content)));
  }

  static Block body(Inline... content) {
    return paragraph(Block.Paragraph.Role.BODY, content);
  }

  static Block paragraph(Block.Paragraph.Role role, Inline... content) {
    return new Block.Paragraph(role, List.of(content), HERE);
  }

  static Block.Section section(
      String id, int level, String number, String heading, Block... blocks) {
    return new Block.Section(id, level, number, List.of(text(heading)), List.of(blocks), HERE);
  }

  static Block bullets() {
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

  static Block ordered(Block.ListBlock.Style style) {
    return new Block.ListBlock(
        style,
        List.of(
            new Block.ListBlock.Item(List.of(body(text("de eerste stap;")))),
            new Block.ListBlock.Item(List.of(body(text("de tweede stap."))))),
        HERE);
  }

  static Block box() {
    return new Block.Box(
        "kader-eop",
        1,
        List.of(text("Wat is een EoP?")),
        List.of(body(text(LONG), note(text("Zie de brief van 18 maart 2024."))), bullets()),
        HERE);
  }

  static Block.Table.Cell cell(Inline... content) {
    return new Block.Table.Cell(1, List.of(body(content)));
  }
}
