package nl.paraaf.writer.pdf;

import java.time.LocalDate;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.DocumentInfo;
import nl.paraaf.document.Status;

/**
 * A page with one of everything, laid out and thrown away. The engine reads its classes and the
 * fonts for it, while the walk still reads records; and a factory that made one document no longer
 * breaks under two threads.
 */
final class WarmUp {
  private static final String PAGE = "blad";
  private static final String PLACE = "plaats";

  private static final DocumentInfo INFO =
      new DocumentInfo(PAGE, PAGE, "", PAGE, "nl-NL", LocalDate.EPOCH, Status.DEFINITIEF, "", PAGE);

  private final Fo fo;

  private WarmUp(Fo fo) {
    this.fo = fo;
  }

  static void of(FopEngine engine) {
    FopEngine.Output<Boolean> output =
        engine.render(
            INFO,
            new Diagnostics(),
            fo -> {
              new WarmUp(fo).write();
              return true;
            });
    // PDFBox as well.
    NamedPages.of(output.pdf());
  }

  private void write() {
    Props root =
        Props.of("xml:lang", "nl-NL")
            .with("font-family", "'" + FontFamily.all().get(0).name() + "'")
            .with("hyphenate", "true");
    fo.document(
        root,
        () -> {
          masters();
          Props sequence = Props.of("master-reference", PAGE);
          fo.element("page-sequence", sequence, this::page);
        });
  }

  private void masters() {
    fo.element(
        "layout-master-set",
        Props.NONE,
        () ->
            fo.element(
                "simple-page-master",
                Props.of("master-name", PAGE)
                    .with("page-width", "210mm")
                    .with("page-height", "297mm"),
                () -> fo.element("region-body", Props.of("margin", "20mm"))));
  }

  private void page() {
    fo.element("flow", Props.of("flow-name", "xsl-region-body"), this::flow);
  }

  private void flow() {
    for (FontFamily.Face face : FontFamily.all().get(0).faces()) {
      Props font = Props.of("font-weight", face.weight()).with("font-style", face.style());
      fo.block(font, () -> fo.text("Verduurzaming van de industrie. ".repeat(8)));
    }
    fo.block(Props.of("id", PLACE), this::line);
    fo.element(
        "list-block",
        Props.role("L"),
        () -> fo.item(Props.role("LI"), "1.", Props.role("LBody"), this::words));
    fo.element("table", Props.of("table-layout", "fixed").with("width", "100%"), this::table);
  }

  private void words() {
    fo.block(Props.NONE, () -> fo.text("tekst"));
  }

  private void line() {
    fo.text("Zie ");
    fo.element(
        "basic-link",
        Props.of("internal-destination", PLACE).with("fox:alt-text", PLACE),
        () -> fo.text(PLACE));
    fo.element("leader", Props.of("leader-pattern", "dots"));
    fo.element("page-number-citation", Props.of("ref-id", PLACE));
    fo.element(
        "footnote",
        Props.NONE,
        () -> {
          fo.inline(Props.NONE, () -> fo.text("1"));
          fo.element("footnote-body", Props.NONE, this::words);
        });
  }

  private void table() {
    fo.element("table-column", Props.of("column-width", "100%"));
    fo.element("table-header", Props.NONE, () -> row(Props.role("TH")));
    fo.element("table-body", Props.NONE, () -> row(Props.role("TD")));
  }

  private void row(Props cell) {
    fo.element("table-row", Props.NONE, () -> fo.element("table-cell", cell, this::words));
  }
}
