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
  /** Room to sign above a name, in mm. */
  private static final double ROOM_TO_SIGN = 20;

  /** Between the blocks of a row, in mm. */
  private static final double GUTTER = 6;

  /** So many rows fit on a page, whatever they say. */
  private static final int ROWS_OF_PAGE = 2;

  private final Manuscript manuscript;
  private final Looks looks;
  private final Fo fo;
  private final InlinesFo inlines;

  SignaturesFo(Manuscript manuscript, InlinesFo inlines) {
    this.manuscript = manuscript;
    this.looks = manuscript.looks();
    this.fo = manuscript.fo();
    this.inlines = inlines;
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
                    row(signatures.subList(i, Math.min(i + perRow, signatures.size())));
                  }
                }));
  }

  private void row(List<Signature> row) {
    fo.group("table-row", Looks.keepTogether(), () -> row.forEach(this::cell));
  }

  private void cell(Signature signature) {
    boolean party = !signature.party().content().isEmpty();
    Props padding =
        Props.of("padding-right", Props.mm(GUTTER))
            .with("padding-top", party ? pt(looks.blankLine()) : Props.mm(ROOM_TO_SIGN));
    fo.group(
        "table-cell",
        padding,
        () -> {
          if (party) {
            Props room = Looks.after(Sheet.points(ROOM_TO_SIGN));
            line(Looks.bold().with(Looks.keepWithNext()).with(room), signature.party());
          }
          Props name = Looks.keepWithNext();
          line(party ? name : name.with(Looks.bold()), signature.name());
          line(Props.of("hyphenate", "false"), signature.office());
          signature.lines().forEach(line -> line(Looks.before(looks.blankLine() / 2), line));
        });
  }

  private void line(Props props, Line line) {
    fo.block(props, () -> inlines.write(line.content()));
  }
}
