package nl.paraaf.writer.pdf;

import static nl.paraaf.writer.pdf.Props.pt;

import java.util.List;
import nl.paraaf.document.Block.Signatures.Signature;
import nl.paraaf.document.Line;

/**
 * Signature blocks, two side by side. Their order to a reader is that of the document: all of the
 * first, then all of the second.
 */
final class SignaturesFo {
  /** Room to sign above a name, in points. */
  private static final double ROOM_TO_SIGN = Sheet.points(20);

  /** Between the blocks of a row, in points. */
  private static final double GUTTER = Sheet.points(6);

  /** So many rows fit on a page, whatever they say. */
  private static final int ROWS_OF_PAGE = 2;

  private final Looks looks;
  private final Fo fo;
  private final InlinesFo inlines;
  private final Typeface bold;
  private final double size;
  private final double width;

  /**
   * @param width of the text, in points
   */
  SignaturesFo(Manuscript manuscript, InlinesFo inlines, double width) {
    this.looks = manuscript.looks();
    this.fo = manuscript.fo();
    this.inlines = inlines;
    this.bold = FontFamily.named(manuscript.style().lettertype().pdf()).bold();
    this.size = manuscript.style().corps().tekst();
    this.width = width;
  }

  /**
   * @param after room after the last row, in points
   */
  void write(List<Signature> signatures, double after) {
    int perRow = Math.min(2, signatures.size());
    boolean fits = signatures.size() <= perRow * ROWS_OF_PAGE;
    Props table =
        Props.of("table-layout", "fixed")
            .with("width", "100%")
            .with(Looks.keepWithPrevious())
            .with(fits ? Looks.keepTogether() : Looks.preferTogether())
            .with(Looks.after(after));
    fo.group(
        "table",
        table,
        () ->
            fo.group(
                "table-body",
                Props.NONE,
                () -> {
                  for (int i = 0; i < signatures.size(); i += perRow) {
                    int end = Math.min(i + perRow, signatures.size());
                    row(signatures.subList(i, end), i == 0, width / perRow - GUTTER);
                  }
                }));
  }

  /**
   * @param room for the text of one block, in points
   */
  private void row(List<Signature> row, boolean first, double room) {
    int most = row.stream().mapToInt(signature -> lines(signature.party(), room)).max().orElse(0);
    double above = most == 0 ? ROOM_TO_SIGN : (first ? 1 : 2) * looks.blankLine();
    Props padding = Props.of("padding-right", pt(GUTTER)).with("padding-top", pt(above));
    fo.group(
        "table-row",
        Looks.keepTogether(),
        () -> {
          for (Signature signature : row) {
            // The names stand in line, however many lines the parties above them take.
            double missing = (most - lines(signature.party(), room)) * looks.blankLine();
            fo.group("table-cell", padding, () -> block(signature, missing));
          }
        });
  }

  private void block(Signature signature, double missing) {
    boolean party = !signature.party().content().isEmpty();
    if (party) {
      Props below = Looks.after(ROOM_TO_SIGN + missing).with(Looks.keepWithNext());
      line(Looks.bold().with(below), signature.party());
    }
    line(party ? Looks.keepWithNext() : Looks.bold().with(Looks.keepWithNext()), signature.name());
    line(Props.NONE, signature.office());
    signature.lines().forEach(line -> line(Looks.before(looks.blankLine() / 2), line));
  }

  private int lines(Line party, double room) {
    return bold.lines(Words.of(party.content()), size, room);
  }

  private void line(Props props, Line line) {
    fo.block(props.with("hyphenate", "false"), () -> inlines.write(line.content()));
  }
}
