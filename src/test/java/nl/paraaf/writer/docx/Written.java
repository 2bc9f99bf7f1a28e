package nl.paraaf.writer.docx;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Block;
import nl.paraaf.document.Document;
import nl.paraaf.document.DocumentInfo;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Line;
import nl.paraaf.document.Part;
import nl.paraaf.document.Status;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Span;
import nl.paraaf.style.HouseStyles;

/** Small documents for the tests here, and their DOCX. */
final class Written {
  static final Span HERE = Span.at("templates/proef.ftl", 1, 1);

  private Written() {}

  static byte[] docx(Document document) {
    return new DocxWriter().write(document, HouseStyles.sample(), new Diagnostics());
  }

  static DocxParts parts(Block... blocks) {
    return new DocxParts(docx(document(blocks)));
  }

  static Document document(Block... blocks) {
    DocumentInfo info =
        new DocumentInfo(
            "proef",
            "Proef",
            "Een proef",
            "Ministerie",
            "nl-NL",
            LocalDate.of(2025, 6, 30),
            Status.DEFINITIEF,
            "",
            "Proef");
    return new Document(
        info, Optional.empty(), List.of(new Part(Part.Layout.PORTRAIT, List.of(blocks))));
  }

  static Block.Paragraph body(String text) {
    return body(new Inline.Text(text));
  }

  static Block.Paragraph body(Inline... content) {
    return new Block.Paragraph(Block.Paragraph.Role.BODY, List.of(content), HERE);
  }

  static Block section(int level, String number, String heading, Block... blocks) {
    return new Block.Section(
        "", level, number, List.of(new Inline.Text(heading)), List.of(blocks), HERE);
  }

  static Block list(Block.ListBlock.Style style, Block.ListBlock.Item... items) {
    return new Block.ListBlock(style, List.of(items), HERE);
  }

  static Block.ListBlock.Item item(Block... blocks) {
    return new Block.ListBlock.Item(List.of(blocks));
  }

  static Block table(String id, int number, String... cells) {
    List<Block.Table.Row> rows =
        List.of(cells).stream()
            .map(text -> new Block.Table.Cell(1, List.of(body(text))))
            .map(cell -> new Block.Table.Row("", List.of(cell)))
            .toList();
    return new Block.Table(
        id,
        Optional.of(
            new Block.Table.Caption("Tabel", number, List.of(new Inline.Text("Een tabel")))),
        "Een tabel",
        List.of(new Block.Table.Column(1, Block.Table.Align.LEFT)),
        rows.subList(0, 1),
        rows.subList(1, rows.size()),
        false,
        HERE);
  }

  static Inline.Field field(String path, Inline... content) {
    return new Inline.Field(DataPath.parse(path), List.of(content));
  }

  static Block.Signatures signatures(String... names) {
    return new Block.Signatures(
        List.of(names).stream()
            .map(name -> new Block.Signatures.Signature(Line.of(name), Line.of("Minister")))
            .toList(),
        HERE);
  }
}
