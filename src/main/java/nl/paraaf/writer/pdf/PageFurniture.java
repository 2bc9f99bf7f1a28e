package nl.paraaf.writer.pdf;

import static nl.paraaf.writer.pdf.Props.mm;

import nl.paraaf.document.Document;
import nl.paraaf.document.DocumentInfo;
import nl.paraaf.document.Part;
import nl.paraaf.style.HouseStyle;

/**
 * The pages themselves: their masters, and what stands in head and foot. All of it is an artifact,
 * which no reader hears on every page.
 */
final class PageFurniture {
  /** Id of the last page sequence, for the number of pages. */
  static final String LAST = "laatste-deel";

  private static final String FIRST_HEAD = "kop-eerste";
  private static final String HEAD = "kop";
  private static final String FOOT = "voet";

  private final Document document;
  private final HouseStyle style;
  private final Looks looks;
  private final Fo fo;

  PageFurniture(Document document, HouseStyle style, Looks looks, Fo fo) {
    this.document = document;
    this.style = style;
    this.looks = looks;
    this.fo = fo;
  }

  void masters() {
    fo.element(
        "layout-master-set",
        Props.NONE,
        () -> {
          for (Part.Layout layout : Part.Layout.values()) {
            Sheet sheet = Sheet.of(layout, style.pagina());
            boolean letterhead = layout == Part.Layout.LETTER && document.letterhead().isPresent();
            double firstTop = letterhead ? style.pagina().kenmerkBoven() : sheet.top();
            master(sheet, sheet.name() + "-eerste", firstTop, FIRST_HEAD);
            master(sheet, sheet.name() + "-volgende", sheet.top(), HEAD);
            sequence(sheet.name() + "-begin", sheet.name() + "-eerste", sheet);
            sequence(sheet.name() + "-vervolg", sheet.name() + "-volgende", sheet);
          }
        });
  }

  /** The master of a part: only the first page of a document goes without a head. */
  static String masterOf(Sheet sheet, boolean firstPart) {
    return sheet.name() + (firstPart ? "-begin" : "-vervolg");
  }

  private void master(Sheet sheet, String name, double top, String head) {
    Props size =
        Props.of("master-name", name)
            .with("page-width", mm(sheet.width()))
            .with("page-height", mm(sheet.height()));
    fo.element(
        "simple-page-master",
        size,
        () -> {
          fo.element(
              "region-body",
              Props.of("margin-top", mm(top))
                  .with("margin-bottom", mm(sheet.bottom()))
                  .with("margin-left", mm(sheet.left()))
                  .with("margin-right", mm(sheet.right())));
          fo.element(
              "region-before",
              Props.of("region-name", head).with("extent", mm(Math.min(top, sheet.top()))));
          fo.element(
              "region-after", Props.of("region-name", FOOT).with("extent", mm(sheet.bottom())));
        });
  }

  private void sequence(String name, String first, Sheet sheet) {
    fo.element(
        "page-sequence-master",
        Props.of("master-name", name),
        () ->
            fo.element(
                "repeatable-page-master-alternatives",
                Props.NONE,
                () -> {
                  alternative(first, "first");
                  alternative(sheet.name() + "-volgende", "rest");
                }));
  }

  private void alternative(String master, String position) {
    fo.element(
        "conditional-page-master-reference",
        Props.of("master-reference", master).with("page-position", position));
  }

  /** Head and foot of the pages of one part, in front of its flow. */
  void contents(Sheet sheet) {
    region(HEAD, () -> head(sheet, document.info().runningTitle()));
    if (document.letterhead().isEmpty() && !document.info().marking().isEmpty()) {
      region(FIRST_HEAD, () -> head(sheet, ""));
    }
    region(FOOT, () -> foot(sheet));
    region("xsl-footnote-separator", this::noteSeparator);
  }

  private void noteSeparator() {
    Props rule =
        Props.of("leader-pattern", "rule")
            .with("leader-length", "40mm")
            .with("rule-thickness", "0.5pt")
            .with("color", Props.colour(style.kleur().lijn()));
    fo.block(
        Props.of("space-before", "6pt").with("space-after", "3pt"),
        () -> fo.element("leader", rule));
  }

  private void region(String name, Fo.Content content) {
    fo.element("static-content", Props.of("flow-name", name).with("role", "artifact"), content);
  }

  private void head(Sheet sheet, String title) {
    at(sheet.left(), sheet.top() / 2, sheet.textWidth(), Props.NONE, () -> marked(title));
  }

  /** Text behind the words that say for whom the document is. */
  private void marked(String text) {
    String marking = document.info().marking();
    if (!marking.isEmpty()) {
      fo.element("inline", Props.of("font-weight", "bold"), () -> fo.text(marking));
      fo.text(text.isEmpty() ? "" : " | ");
    }
    fo.text(text);
  }

  private void foot(Sheet sheet) {
    double baseline = sheet.height() - sheet.bottom() / 2;
    DocumentInfo info = document.info();
    if (!info.notice().isEmpty() || !info.marking().isEmpty()) {
      double room = sheet.pageNumber() - sheet.left() - 4;
      at(sheet.left(), baseline, room, Props.NONE, () -> marked(info.notice()));
    }
    at(
        sheet.pageNumber(),
        baseline,
        sheet.pageNumberWidth(),
        Props.of("text-align", sheet.pageNumberAlign()),
        () -> {
          fo.text(style.woorden().pagina() + " ");
          fo.element("page-number", Props.NONE);
          fo.text(" " + style.woorden().van() + " ");
          fo.element("page-number-citation-last", Props.of("ref-id", LAST));
        });
  }

  private void at(double left, double top, double width, Props props, Fo.Content content) {
    fo.element(
        "block-container",
        Props.of("absolute-position", "fixed")
            .with("left", mm(left))
            .with("top", mm(top))
            .with("width", mm(width)),
        () -> fo.block(looks.small().with("hyphenate", "false").with(props), content));
  }
}
