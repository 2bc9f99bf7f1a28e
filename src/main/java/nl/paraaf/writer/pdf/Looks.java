package nl.paraaf.writer.pdf;

import static nl.paraaf.writer.pdf.Props.colour;
import static nl.paraaf.writer.pdf.Props.pt;

import java.util.List;
import nl.paraaf.document.Block;
import nl.paraaf.style.HouseStyle;

/** How everything looks: the house style as properties of formatting objects. */
final class Looks {
  /** Padding of a table cell at the left and at the right, in points. */
  static final double CELL_SIDE = 3.5;

  /** Padding of a table cell above and below, in points. */
  static final double CELL_ABOVE = 2.5;

  /** Padding of a box at the left and at the right, in points. */
  static final double BOX_SIDE = 9;

  /** Size of a footnote mark, of that of the text around it. */
  static final double NOTE_MARK_SIZE = 0.7;

  /** Keeps lines together where that leaves no page half empty. */
  private static final String KEEP_WHERE_POSSIBLE = "5";

  private final HouseStyle style;
  private final HouseStyle.Corps corps;
  private final HouseStyle.Kleur kleur;

  Looks(HouseStyle style) {
    this.style = style;
    this.corps = style.corps();
    this.kleur = style.kleur();
  }

  /** What all text inherits. */
  Props root(String language) {
    return Props.of("xml:lang", language)
        .with("font-family", "'" + style.lettertype().pdf() + "'")
        .with(size(corps.tekst(), corps.regel()))
        .with("color", colour(kleur.tekst()))
        .with("text-align", "start")
        .with("line-stacking-strategy", "font-height")
        .with("hyphenate", "true")
        .with("hyphenation-push-character-count", "3")
        .with("hyphenation-remain-character-count", "3")
        .with("hyphenation-ladder-count", "2")
        .with("widows", "2")
        .with("orphans", "2");
  }

  static Props size(double size, double line) {
    return Props.of("font-size", pt(size)).with("line-height", pt(line));
  }

  static Props bold() {
    return Props.of("font-weight", "bold");
  }

  static Props italic() {
    return Props.of("font-style", "italic");
  }

  Props inKop() {
    return Props.of("color", colour(kleur.kop()));
  }

  static Props keepWithNext() {
    return Props.of("keep-with-next.within-page", "always");
  }

  static Props keepWithPrevious() {
    return Props.of("keep-with-previous.within-page", "always");
  }

  /** Together where that can be had: a table longer than a page must break all the same. */
  static Props preferWithNext() {
    return Props.of("keep-with-next.within-column", KEEP_WHERE_POSSIBLE);
  }

  static Props preferTogether() {
    return Props.of("keep-together.within-column", KEEP_WHERE_POSSIBLE);
  }

  static Props keepTogether() {
    return Props.of("keep-together.within-page", "always");
  }

  static Props onOneLine() {
    return Props.of("keep-together.within-line", "always").with(Props.role(Fo.GROUP));
  }

  static Props after(double points) {
    return Props.of("space-after", pt(points));
  }

  static Props before(double points) {
    return Props.of("space-before", pt(points));
  }

  /** The blank line between paragraphs. */
  double blankLine() {
    return corps.regel();
  }

  /** A heading: space above, none below, never alone at the foot of a page. */
  Props heading(int level) {
    Props common =
        bold().with(keepWithNext()).with("hyphenate", "false").with(before(corps.regel()));
    return switch (level) {
      case 1 -> common.with(inKop());
      case 2 -> common;
      default -> common.with(italic());
    };
  }

  Props paragraph(Block.Paragraph.Role role) {
    return switch (role) {
      case BODY, SALUTATION -> Props.NONE;
      case CLOSING -> Props.of("space-before", pt(blankLine())).with(keepWithPrevious());
      case TITLE ->
          size(corps.titel(), corps.titelRegel())
              .with(bold())
              .with(inKop())
              .with("hyphenate", "false")
              .with(keepWithNext());
      case SUBTITLE -> inKop().with("hyphenate", "false").with(keepWithNext());
      case STANDING -> inKop().with(keepWithNext());
      case NOTE -> small();
    };
  }

  Props small() {
    return size(corps.klein(), corps.kleinRegel());
  }

  Props script(boolean below) {
    return Props.of("font-size", "70%").with("baseline-shift", below ? "-15%" : "35%");
  }

  Props noteMark() {
    return Props.of("font-size", NOTE_MARK_SIZE * 100 + "%")
        .with("baseline-shift", "35%")
        .with("font-weight", "normal")
        .with("font-style", "normal");
  }

  /** Undoes everything that a footnote would inherit from the place of its mark. */
  Props note() {
    return size(corps.voetnoot(), corps.voetnootRegel())
        .with("font-weight", "normal")
        .with("font-style", "normal")
        .with("color", colour(kleur.tekst()))
        .with("text-align", "start")
        .with("start-indent", "0pt")
        .with("end-indent", "0pt")
        .with("text-indent", "0pt")
        .with("hyphenate", "true")
        .with("keep-with-next.within-page", "auto")
        .with("keep-with-previous.within-page", "auto")
        .with("keep-together.within-column", "auto");
  }

  Props link() {
    return Props.of("color", colour(kleur.link()));
  }

  /**
   * From the words of an entry to its page: drawn, so that no reader hears each dot. It is the
   * border of an empty leader, because the engine draws a dotted rule a thousand times too small.
   */
  Props dots() {
    return Props.of("leader-pattern", "space")
        .with("border-after-style", "dotted")
        .with("border-after-width", "0.8pt")
        .with("border-after-color", colour(kleur.lijn()))
        .with("baseline-shift", "0.8pt")
        .with("space-start", "3pt")
        .with("leader-length.minimum", "6pt")
        .with("leader-length.optimum", "12pt")
        .with("leader-length.maximum", "100%");
  }

  Props placeholder() {
    return Props.of("background-color", colour(kleur.open()));
  }

  /**
   * @param indent from the marks to the text beside them
   */
  Props list(String indent) {
    return Props.of("provisional-distance-between-starts", indent)
        .with("provisional-label-separation", "1mm");
  }

  Props box() {
    return Props.of("background-color", colour(kleur.kader()))
        .with("margin-left", "0pt")
        .with("margin-right", "0pt")
        .with("padding-left", pt(BOX_SIDE))
        .with("padding-right", pt(BOX_SIDE))
        .with("padding-before.length", "6pt")
        .with("padding-before.conditionality", "retain")
        .with("padding-after.length", "8pt")
        .with("padding-after.conditionality", "retain")
        .with("border-before-style", "solid")
        .with("border-before-width", "1pt")
        .with("border-before-color", colour(kleur.kop()));
  }

  Props boxTitle() {
    return bold().with(inKop()).with(keepWithNext()).with("hyphenate", "false");
  }

  Props caption() {
    return size(corps.tabel(), corps.tabelRegel())
        .with(bold())
        .with(inKop())
        .with(keepWithNext())
        .with("space-before", "4pt")
        .with(after(3));
  }

  /** A line that is as high as the picture in it. */
  Props figure() {
    return Props.of("line-stacking-strategy", "max-height")
        .with("line-height", "0pt")
        .with("space-before", "7pt")
        .with(after(7));
  }

  Props table() {
    return size(corps.tabel(), corps.tabelRegel())
        .with("table-layout", "fixed")
        .with("width", "100%")
        .with("border-collapse", "collapse")
        .with(line("before", 0.75))
        .with(line("after", 0.75));
  }

  Props headerRow() {
    return bold()
        .with("background-color", colour(kleur.tabelkop()))
        .with("keep-together.within-column", "always");
  }

  Props bodyRow() {
    return line("after", 0.5).with("keep-together.within-column", KEEP_WHERE_POSSIBLE);
  }

  /** The tint reaches from cell to cell; without these lines a seam shows on screens. */
  Props headerCell() {
    Props seam = Props.NONE;
    for (String side : List.of("start", "end")) {
      seam =
          seam.with("border-" + side + "-style", "solid")
              .with("border-" + side + "-width", "0.5pt")
              .with("border-" + side + "-color", colour(kleur.tabelkop()));
    }
    return cell().with(seam);
  }

  Props cell() {
    return Props.of("padding", pt(CELL_ABOVE) + " " + pt(CELL_SIDE)).with("start-indent", "0pt");
  }

  Props line(String side, double width) {
    return Props.of("border-" + side + "-style", "solid")
        .with("border-" + side + "-width", pt(width))
        .with("border-" + side + "-color", colour(kleur.lijn()));
  }
}
