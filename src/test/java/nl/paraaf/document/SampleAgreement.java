package nl.paraaf.document;

import static nl.paraaf.document.SampleParts.HERE;
import static nl.paraaf.document.SampleParts.LONG;
import static nl.paraaf.document.SampleParts.body;
import static nl.paraaf.document.SampleParts.info;
import static nl.paraaf.document.SampleParts.paragraph;
import static nl.paraaf.document.SampleParts.section;
import static nl.paraaf.document.SampleParts.startNotes;
import static nl.paraaf.document.SampleParts.sub;
import static nl.paraaf.document.SampleParts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.paraaf.source.DataPath;

/** The sample of an agreement. */
final class SampleAgreement {
  private SampleAgreement() {}

  /** An agreement: contents, parties, recitals, articles with members, signatures, an annex. */
  static Document document() {
    startNotes();
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
            section("bijlage-a", 1, "Bijlage\u00a01.", "Projecten", Samples.goals(5)),
            section("open-punten", 1, "", "Open punten", body(text("Eén punt is open."))));
    return new Document(
        info("jloi", "Joint Letter of Intent Voorbeeld"),
        Optional.empty(),
        List.of(new Part(Part.Layout.PORTRAIT, front), new Part(Part.Layout.PORTRAIT, annex)));
  }
}
