package nl.paraaf.writer.docx;

import nl.paraaf.style.HouseStyle;

/** The styles of tables: data, and the box that holds a text box's text. */
final class TableStyles {
  /** Room between a cell's edge and its text, in mm. */
  static final double CELL_SIDE = 1.5;

  /** The same in a box. */
  static final double BOX_SIDE = 3;

  private static final double CELL_TOP = 0.7;
  private static final double BOX_TOP = 3;

  private TableStyles() {}

  static void write(WordXml xml, HouseStyle house) {
    normal(xml);
    data(xml, house);
    box(xml, house);
  }

  private static void normal(WordXml xml) {
    xml.start("style", "type", "table", "default", "1", "styleId", "TableNormal");
    xml.leaf("name", "val", "Normal Table").leaf("uiPriority", "val", "99").leaf("semiHidden");
    xml.start("tblPr").leaf("tblInd", "w", "0", "type", "dxa");
    margins(xml, 0, 0, 0);
    xml.end("tblPr").end("style");
  }

  private static void data(WordXml xml, HouseStyle house) {
    String line = house.kleur().lijn();
    start(xml, StyleId.TABLE);
    xml.start("tblPr").leaf("tblInd", "w", "0", "type", "dxa").start("tblBorders");
    xml.leaf("top", "val", "single", "sz", "6", "space", "0", "color", line);
    xml.leaf("bottom", "val", "single", "sz", "6", "space", "0", "color", line);
    xml.leaf("insideH", "val", "single", "sz", "4", "space", "0", "color", line);
    xml.end("tblBorders");
    margins(xml, CELL_TOP, CELL_TOP, CELL_SIDE);
    xml.end("tblPr");
    xml.start("tblStylePr", "type", "firstRow");
    xml.start("rPr").leaf("b").end("rPr");
    xml.start("tcPr")
        .leaf("shd", "val", "clear", "color", "auto", "fill", house.kleur().tabelkop());
    xml.leaf("vAlign", "val", "bottom").end("tcPr").end("tblStylePr");
    xml.start("tblStylePr", "type", "firstCol").start("rPr").leaf("b").end("rPr");
    xml.end("tblStylePr").end("style");
  }

  private static void box(WordXml xml, HouseStyle house) {
    start(xml, StyleId.BOX);
    xml.start("tblPr").leaf("tblInd", "w", "0", "type", "dxa").start("tblBorders");
    xml.leaf("top", "val", "single", "sz", "8", "space", "0", "color", house.kleur().kop());
    xml.end("tblBorders");
    // No room below: the last paragraph brings its own.
    margins(xml, BOX_TOP, 0, BOX_SIDE);
    xml.end("tblPr").start("tcPr");
    xml.leaf("shd", "val", "clear", "color", "auto", "fill", house.kleur().kader());
    xml.end("tcPr").end("style");
  }

  private static void start(WordXml xml, String id) {
    xml.start("style", "type", "table", "customStyle", "1", "styleId", id);
    xml.leaf("name", "val", id).leaf("basedOn", "val", "TableNormal");
  }

  private static void margins(WordXml xml, double top, double bottom, double side) {
    xml.start("tblCellMar");
    margin(xml, "top", top);
    margin(xml, "left", side);
    margin(xml, "bottom", bottom);
    margin(xml, "right", side);
    xml.end("tblCellMar");
  }

  private static void margin(WordXml xml, String side, double mm) {
    xml.leaf(side, "w", "" + Measure.mm(mm), "type", "dxa");
  }
}
