package nl.paraaf.writer.pdf;

import static nl.paraaf.writer.pdf.Props.mm;
import static nl.paraaf.writer.pdf.Props.pt;

import java.util.List;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Letterhead;
import nl.paraaf.document.Line;
import nl.paraaf.style.HouseStyle;

/**
 * The letterhead, at the start of the flow of the first page. Sender, addressee and colophon have
 * fixed places on the paper; they stand in the flow all the same, because a region of their own
 * would be read after the letter. Datum and Betreft are in the flow, so that a long subject moves
 * the text down.
 */
final class LetterheadFo {
  /** Room between the addressee or the text and the colophon, in mm. */
  private static final double GAP = 5;

  private static final double LABEL_WIDTH = 22;

  private final Letterhead head;
  private final HouseStyle.Pagina page;
  private final HouseStyle.Corps corps;
  private final Looks looks;
  private final Fo fo;
  private final Inlines inlines;

  /** Writes inline content. */
  interface Inlines {
    void write(List<Inline> content);
  }

  LetterheadFo(Letterhead head, HouseStyle style, Looks looks, Fo fo, Inlines inlines) {
    this.head = head;
    this.page = style.pagina();
    this.corps = style.corps();
    this.looks = looks;
    this.fo = fo;
    this.inlines = inlines;
  }

  /** What has a fixed place on the paper. */
  void fixed() {
    double width = page.kolomLinks() - GAP - page.links();
    Props sender = Looks.size(corps.tekst() + 2, corps.regel() + 2);
    Props bold = sender.with(Looks.bold()).with(looks.inKop());
    at(page.links(), page.afzenderBoven(), width, () -> line(bold, head.sender()));
    at(
        page.links(),
        page.adresBoven(),
        width,
        () -> {
          line(looks.small().with(Looks.after(corps.regel() / 2)), head.returnAddress());
          head.addressee().forEach(line -> line(Props.NONE, line));
        });
    at(page.kolomLinks(), page.kolomBoven(), page.kolomBreedte(), this::colophon);
  }

  private void colophon() {
    for (Letterhead.Entry entry : head.colophon()) {
      Props last = Looks.after(corps.kleinRegel());
      if (!entry.label().isEmpty()) {
        Props label = looks.small().with(Looks.bold()).with(Looks.keepWithNext());
        fo.block(label, () -> fo.text(entry.label()));
      }
      for (int i = 0; i < entry.lines().size(); i++) {
        boolean isLast = i == entry.lines().size() - 1;
        line(isLast ? looks.small().with(last) : looks.small(), entry.lines().get(i));
      }
    }
  }

  /**
   * Datum and Betreft: at least as high as the house style leaves room for, and higher if need be.
   */
  void reference() {
    Props row = Props.role(Fo.GROUP).with("height", mm(page.tekstBoven() - page.kenmerkBoven()));
    fo.group(
        "table",
        Props.of("table-layout", "fixed").with("width", "100%"),
        () ->
            fo.group(
                "table-body",
                Props.NONE,
                () ->
                    fo.element(
                        "table-row",
                        row,
                        () ->
                            fo.group(
                                "table-cell",
                                Props.of("padding-after", pt(corps.regel())),
                                () -> head.reference().forEach(this::entry)))));
  }

  /** One line of text to a reader, label and value side by side on paper. */
  private void entry(Letterhead.Entry entry) {
    Props list = looks.list(mm(LABEL_WIDTH)).with("hyphenate", "false");
    fo.group(
        "list-block",
        list,
        () ->
            fo.element(
                "list-item",
                Props.role("P"),
                () -> {
                  fo.element(
                      "list-item-label",
                      Props.role(Fo.GROUP).with("end-indent", "label-end()"),
                      () -> fo.block(Props.role("Span"), () -> fo.text(entry.label() + "\u00a0")));
                  fo.element(
                      "list-item-body",
                      Props.role(Fo.GROUP).with("start-indent", "body-start()"),
                      () -> values(entry.lines()));
                }));
  }

  /**
   * Each value ends in a space, so that what stands in lines on paper is words apart to a reader.
   */
  private void values(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String space = i == lines.size() - 1 ? "" : "\u00a0";
      fo.block(
          Props.role("Span"),
          () -> {
            inlines.write(line.content());
            fo.text(space);
          });
    }
  }

  private void line(Props props, Line line) {
    fo.block(props, () -> inlines.write(line.content()));
  }

  private void at(double left, double top, double width, Fo.Content content) {
    Props place =
        Props.of("absolute-position", "fixed")
            .with("left", mm(left))
            .with("top", mm(top))
            .with("width", mm(width));
    fo.element("block-container", place, content);
  }
}
