package nl.paraaf.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.paraaf.document.Block;
import nl.paraaf.document.Block.Paragraph;
import nl.paraaf.document.Block.Table;
import nl.paraaf.document.Inline;
import nl.paraaf.language.Formulas;
import nl.paraaf.language.Piece;
import nl.paraaf.source.Span;

/** The list of open points at the end of a concept. */
final class OpenPoints {
  /** The id of the section, to which every open place can lead. */
  static final String ID = "open-punten";

  private OpenPoints() {}

  static Block section(List<Inline> heading, List<Inline.Placeholder> open, int level, Span span) {
    List<Table.Row> rows = new ArrayList<>();
    for (Inline.Placeholder placeholder : open) {
      rows.add(
          row(
              placeholder.name(),
              String.valueOf(rows.size() + 1),
              placeholder.name(),
              placeholder.need()));
    }
    Table table =
        new Table(
            "",
            Optional.empty(),
            "Wat in dit concept nog open is, en wat nodig is om het in te vullen",
            List.of(
                new Table.Column(1, Table.Align.RIGHT),
                new Table.Column(4, Table.Align.LEFT),
                new Table.Column(9, Table.Align.LEFT)),
            List.of(row("", "Nr.", "Open", "Nodig")),
            rows,
            false,
            span);
    return new Block.Section(ID, level, "", heading, List.of(table), span);
  }

  private static Table.Row row(String key, String... texts) {
    List<Table.Cell> cells = new ArrayList<>();
    for (String text : texts) {
      Block paragraph = new Paragraph(Paragraph.Role.BODY, printed(text), Span.nowhere());
      cells.add(new Table.Cell(1, List.of(paragraph)));
    }
    return new Table.Row(key, cells);
  }

  /** With the digits of formulas below the line, as in the text around it. */
  private static List<Inline> printed(String text) {
    List<Inline> inlines = new ArrayList<>();
    for (Piece piece : Formulas.pieces(text)) {
      inlines.add(
          piece.subscript()
              ? new Inline.Script(Inline.Script.Kind.SUB, piece.text())
              : new Inline.Text(piece.text()));
    }
    return inlines;
  }
}
