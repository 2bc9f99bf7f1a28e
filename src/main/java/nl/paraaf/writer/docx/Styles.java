package nl.paraaf.writer.docx;

import java.util.List;
import nl.paraaf.document.Part.Layout;
import nl.paraaf.style.HouseStyle;

/**
 * The styles part. Built-in styles have their English names, so that Word shows them in the
 * language of its user; styles of our own exist only where Word has none.
 */
final class Styles {
  private static final int HEADINGS = 6;

  /** How much larger than text the sender's name is, in points. */
  private static final double SENDER_LARGER = 2;

  private final HouseStyle house;
  private final WordXml xml = new WordXml("styles");
  private final int line;

  private Styles(HouseStyle house) {
    this.house = house;
    this.line = Measure.points(house.corps().regel());
  }

  /**
   * All styles.
   *
   * @param language of the text, such as {@code nl-NL}
   * @param targets which headings and articles Word counts
   */
  static org.docx4j.wml.Styles of(HouseStyle house, String language, Targets targets) {
    Styles styles = new Styles(house);
    styles.defaults(language);
    styles.text();
    styles.headings(targets);
    styles.articles(targets);
    styles.contents();
    styles.lists();
    styles.letter();
    styles.agreement();
    styles.notes();
    styles.pageHeads();
    styles.boxes();
    styles.characters();
    TableStyles.write(styles.xml, house);
    return styles.xml.finish(org.docx4j.wml.Styles.class);
  }

  private void defaults(String language) {
    String font = house.lettertype().docx();
    xml.start("docDefaults").start("rPrDefault").start("rPr");
    xml.leaf("rFonts", "ascii", font, "hAnsi", font, "eastAsia", font, "cs", font);
    xml.leaf("color", "val", house.kleur().tekst());
    size(house.corps().tekst());
    xml.leaf("lang", "val", language, "eastAsia", language, "bidi", "ar-SA");
    xml.end("rPr").end("rPrDefault");
    xml.start("pPrDefault").start("pPr");
    xml.leaf("widowControl");
    xml.leaf("spacing", "before", "0", "after", "0", "line", "" + line, "lineRule", "atLeast");
    xml.end("pPr").end("pPrDefault").end("docDefaults");
  }

  private void text() {
    xml.start("style", "type", "paragraph", "default", "1", "styleId", StyleId.NORMAL);
    xml.leaf("name", "val", "Normal").leaf("qFormat").end("style");
    paragraph(StyleId.BODY, "Body Text", StyleId.NORMAL, StyleId.BODY);
    spacing(0, line);
    endParagraph();
    paragraph(StyleId.TITLE, "Title", StyleId.NORMAL, StyleId.BODY);
    xml.leaf("keepNext").leaf("keepLines").leaf("suppressAutoHyphens");
    xml.leaf(
        "spacing", "after", "" + line, "line", "" + Measure.points(house.corps().titelRegel()));
    endProperties();
    xml.leaf("b").leaf("color", "val", house.kleur().kop());
    size(house.corps().titel());
    end();
    paragraph(StyleId.SUBTITLE, "Subtitle", StyleId.NORMAL, StyleId.BODY);
    xml.leaf("keepNext").leaf("suppressAutoHyphens");
    spacing(0, line);
    endProperties();
    xml.leaf("color", "val", house.kleur().kop());
    end();
    own(StyleId.STANDING, StyleId.NORMAL, StyleId.BODY);
    xml.leaf("keepNext").leaf("keepLines");
    spacing(0, line / 2);
    endProperties();
    xml.leaf("color", "val", house.kleur().kop());
    end();
    own(StyleId.SMALL, StyleId.NORMAL, StyleId.BODY);
    spacing(0, line, house.corps().kleinRegel());
    endProperties();
    size(house.corps().klein());
    end();
  }

  private void headings(Targets targets) {
    for (int level = 1; level <= HEADINGS; level++) {
      paragraph(StyleId.HEADING + level, "heading " + level, StyleId.NORMAL, StyleId.BODY);
      xml.leaf("keepNext").leaf("keepLines").leaf("suppressAutoHyphens");
      if (targets.headings().byWord()) {
        numbered(level - 1, Numbering.HEADINGS);
      }
      xml.leaf("outlineLvl", "val", "" + (level - 1));
      endProperties();
      xml.leaf("b");
      if (level > 2) {
        xml.leaf("i");
      }
      if (level == 1) {
        xml.leaf("color", "val", house.kleur().kop());
      }
      end();
    }
  }

  /** Articles stand beside the highest sections, also in the table of contents that Word makes. */
  private void articles(Targets targets) {
    boolean byWord = targets.articles().byWord();
    own(StyleId.ARTICLE, StyleId.HEADING + 1, StyleId.MEMBER);
    if (byWord) {
      numbered(0, Numbering.ARTICLES);
    } else if (targets.headings().byWord()) {
      numbered(0, 0);
    }
    endParagraph();
    own(StyleId.MEMBER, StyleId.BODY, StyleId.MEMBER);
    if (byWord) {
      numbered(1, Numbering.ARTICLES);
    }
    String indent = "" + Numbering.MEMBER_INDENT;
    xml.leaf("ind", "left", indent, "hanging", indent);
    endParagraph();
    own(StyleId.MEMBER_TEXT, StyleId.BODY, StyleId.MEMBER_TEXT);
    xml.leaf("ind", "left", indent);
    endParagraph();
  }

  private void numbered(int level, int instance) {
    xml.start("numPr").leaf("ilvl", "val", "" + level).leaf("numId", "val", "" + instance);
    xml.end("numPr");
  }

  private void contents() {
    paragraph(StyleId.CONTENTS_TITLE, "TOC Heading", StyleId.NORMAL, StyleId.BODY);
    xml.leaf("keepNext").leaf("keepLines").leaf("suppressAutoHyphens");
    spacing(0, line / 2);
    endProperties();
    xml.leaf("b").leaf("color", "val", house.kleur().kop());
    end();
    paragraph(StyleId.CONTENTS_LINE, "toc 1", StyleId.NORMAL, StyleId.NORMAL);
    xml.leaf("suppressAutoHyphens");
    int width = Sections.textWidth(house.pagina(), Layout.PORTRAIT);
    xml.start("tabs").leaf("tab", "val", "right", "leader", "dot", "pos", "" + width).end("tabs");
    spacing(0, line / 4);
    endParagraph();
  }

  private void lists() {
    for (List<String> style :
        List.of(
            List.of(StyleId.BULLET, "List Bullet"),
            List.of(StyleId.NUMBER, "List Number"),
            List.of(StyleId.CONTINUE, "List Continue"))) {
      paragraph(style.get(0), style.get(1), StyleId.NORMAL, style.get(0));
      spacing(0, line);
      xml.leaf("contextualSpacing");
      endParagraph();
    }
  }

  private void letter() {
    double small = house.corps().klein();
    double smallLine = house.corps().kleinRegel();
    own(StyleId.SENDER, StyleId.NORMAL, StyleId.SENDER);
    xml.leaf("suppressAutoHyphens");
    endProperties();
    xml.leaf("b").leaf("color", "val", house.kleur().kop());
    size(house.corps().tekst() + SENDER_LARGER);
    end();
    own(StyleId.RETURN, StyleId.NORMAL, StyleId.ADDRESSEE);
    xml.leaf("suppressAutoHyphens");
    spacing(0, line / 2, smallLine);
    endProperties();
    size(small);
    end();
    own(StyleId.ADDRESSEE, StyleId.NORMAL, StyleId.ADDRESSEE);
    xml.leaf("suppressAutoHyphens");
    endParagraph();
    own(StyleId.COLOPHON, StyleId.NORMAL, StyleId.COLOPHON);
    xml.leaf("suppressAutoHyphens");
    spacing(0, 0, smallLine);
    endProperties();
    size(small);
    end();
    own(StyleId.COLOPHON_LABEL, StyleId.COLOPHON, StyleId.COLOPHON);
    spacing(Measure.points(smallLine), 0, smallLine);
    endProperties();
    xml.leaf("b");
    end();
    own(StyleId.REFERENCE, StyleId.NORMAL, StyleId.REFERENCE);
    int hang = Measure.mm(LetterheadEmitter.LABEL_WIDTH);
    xml.start("tabs").leaf("tab", "val", "left", "pos", "" + hang).end("tabs");
    xml.leaf("ind", "left", "" + hang, "hanging", "" + hang);
    xml.leaf("suppressAutoHyphens");
    endParagraph();
    paragraph(StyleId.SALUTATION, "Salutation", StyleId.NORMAL, StyleId.BODY);
    spacing(0, line);
    endParagraph();
    paragraph(StyleId.CLOSING, "Closing", StyleId.NORMAL, StyleId.SIGNATURE);
    xml.leaf("keepNext");
    endParagraph();
    paragraph(StyleId.SIGNATURE, "Signature", StyleId.NORMAL, StyleId.OFFICE);
    xml.leaf("keepNext").leaf("keepLines").leaf("suppressAutoHyphens");
    endProperties();
    xml.leaf("b");
    end();
    own(StyleId.OFFICE, StyleId.NORMAL, StyleId.SIGNATURE);
    xml.leaf("keepLines").leaf("suppressAutoHyphens");
    endParagraph();
  }

  private void agreement() {
    own(StyleId.PARTY, StyleId.NORMAL, StyleId.SIGNING);
    xml.leaf("keepNext").leaf("keepLines").leaf("suppressAutoHyphens");
    spacing(0, SignatureEmitter.ROOM * line);
    endProperties();
    xml.leaf("b");
    end();
    own(StyleId.SIGNING, StyleId.NORMAL, StyleId.SIGNING);
    xml.leaf("keepLines").leaf("suppressAutoHyphens");
    endParagraph();
  }

  private void notes() {
    paragraph(StyleId.NOTE_TEXT, "footnote text", StyleId.NORMAL, StyleId.NOTE_TEXT);
    spacing(0, 0, house.corps().voetnootRegel());
    endProperties();
    size(house.corps().voetnoot());
    end();
    paragraph(StyleId.COMMENT_TEXT, "annotation text", StyleId.NORMAL, StyleId.COMMENT_TEXT);
    endParagraph();
    paragraph(StyleId.CAPTION, "caption", StyleId.NORMAL, StyleId.BODY);
    xml.leaf("keepNext").leaf("keepLines");
    spacing(0, line / 4, house.corps().tabelRegel());
    endProperties();
    xml.leaf("b").leaf("color", "val", house.kleur().kop());
    size(house.corps().tabel());
    end();
    own(StyleId.CELL, StyleId.NORMAL, StyleId.CELL);
    spacing(0, 0, house.corps().tabelRegel());
    endProperties();
    size(house.corps().tabel());
    end();
  }

  private void pageHeads() {
    for (List<String> style :
        List.of(List.of(StyleId.HEADER, "header"), List.of(StyleId.FOOTER, "footer"))) {
      paragraph(style.get(0), style.get(1), StyleId.NORMAL, style.get(0));
      xml.leaf("suppressAutoHyphens");
      spacing(0, 0, house.corps().kleinRegel());
      endProperties();
      size(house.corps().klein());
      end();
    }
  }

  private void boxes() {
    own(StyleId.BOX_TEXT, StyleId.BODY, StyleId.BOX_TEXT);
    endParagraph();
    own(StyleId.BOX_TITLE, StyleId.NORMAL, StyleId.BOX_TEXT);
    xml.leaf("keepNext").leaf("keepLines").leaf("suppressAutoHyphens");
    endProperties();
    xml.leaf("b").leaf("color", "val", house.kleur().kop());
    end();
  }

  private void characters() {
    xml.start("style", "type", "character", "default", "1", "styleId", "DefaultParagraphFont");
    xml.leaf("name", "val", "Default Paragraph Font").leaf("uiPriority", "val", "1");
    xml.leaf("semiHidden").end("style");
    character(StyleId.NOTE_MARK, "footnote reference");
    xml.leaf("vertAlign", "val", "superscript");
    end();
    character(StyleId.COMMENT_MARK, "annotation reference");
    xml.leaf("sz", "val", "16");
    end();
    character(StyleId.LINK, "Hyperlink");
    xml.leaf("color", "val", house.kleur().link()).leaf("u", "val", "single");
    end();
    xml.start("style", "type", "numbering", "default", "1", "styleId", "NoList");
    xml.leaf("name", "val", "No List").leaf("semiHidden").end("style");
  }

  /** Starts a style that Word has too, up to its paragraph properties. */
  private void paragraph(String id, String name, String basedOn, String next) {
    xml.start("style", "type", "paragraph", "styleId", id);
    name(name, basedOn, next);
  }

  /** Starts a style of our own, which shows under its id. */
  private void own(String id, String basedOn, String next) {
    xml.start("style", "type", "paragraph", "customStyle", "1", "styleId", id);
    name(id, basedOn, next);
  }

  private void name(String name, String basedOn, String next) {
    xml.leaf("name", "val", name).leaf("basedOn", "val", basedOn).leaf("next", "val", next);
    xml.leaf("qFormat").start("pPr");
  }

  private void character(String id, String name) {
    xml.start("style", "type", "character", "styleId", id);
    xml.leaf("name", "val", name).leaf("basedOn", "val", "DefaultParagraphFont").start("rPr");
  }

  private void endProperties() {
    xml.end("pPr").start("rPr");
  }

  private void endParagraph() {
    xml.end("pPr").end("style");
  }

  private void end() {
    xml.end("rPr").end("style");
  }

  private void size(double points) {
    String half = "" + Measure.halfPoints(points);
    xml.leaf("sz", "val", half).leaf("szCs", "val", half);
  }

  private void spacing(int before, int after) {
    xml.leaf("spacing", "before", before == 0 ? null : "" + before, "after", "" + after);
  }

  private void spacing(int before, int after, double lineDistance) {
    xml.leaf(
        "spacing",
        "before",
        before == 0 ? null : "" + before,
        "after",
        "" + after,
        "line",
        "" + Measure.points(lineDistance),
        "lineRule",
        "atLeast");
  }
}
