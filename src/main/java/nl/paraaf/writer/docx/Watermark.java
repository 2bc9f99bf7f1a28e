package nl.paraaf.writer.docx;

import nl.paraaf.style.HouseStyle;

/** The word across the page, in the form that Word itself makes and can take away again. */
final class Watermark {
  /** A shape type of VML: text along a straight path. */
  private static final String TEXT_SHAPE = "_x0000_t136";

  private static final int FIRST_SHAPE = 2049;

  private Watermark() {}

  /** A run with the watermark, for a paragraph in a page head. */
  static void write(WordXml xml, HouseStyle house, int number) {
    String word = house.woorden().concept();
    xml.start("r").start("rPr").leaf("noProof").end("rPr").start("pict");
    shapeType(xml);
    xml.start(
        "v:shape",
        "id",
        "PowerPlusWaterMarkObject" + number,
        "o:spid",
        "_x0000_s" + (FIRST_SHAPE + number),
        "type",
        "#" + TEXT_SHAPE,
        "alt",
        "",
        "style",
        "position:absolute;margin-left:0;margin-top:0;width:420pt;height:84pt;rotation:315;"
            + "z-index:-251658752;mso-position-horizontal:center;"
            + "mso-position-horizontal-relative:page;mso-position-vertical:center;"
            + "mso-position-vertical-relative:page",
        "o:allowincell",
        "f",
        "fillcolor",
        "#" + house.kleur().watermerk(),
        "stroked",
        "f");
    String font = "font-family:\"%s\";font-size:1pt".formatted(house.lettertype().docx());
    xml.leaf("v:textpath", "style", font, "string", word);
    xml.end("v:shape").end("pict").end("r");
  }

  private static void shapeType(WordXml xml) {
    xml.start(
        "v:shapetype",
        "id",
        TEXT_SHAPE,
        "coordsize",
        "21600,21600",
        "o:spt",
        "136",
        "adj",
        "10800",
        "path",
        "m@7,l@8,m@5,21600l@6,21600e");
    xml.start("v:formulas");
    for (String formula :
        new String[] {
          "sum #0 0 10800",
          "prod #0 2 1",
          "sum 21600 0 @1",
          "sum 0 0 @2",
          "sum 21600 0 @3",
          "if @0 @3 0",
          "if @0 21600 @1",
          "if @0 0 @2",
          "if @0 @4 21600",
          "mid @5 @6",
          "mid @8 @5",
          "mid @7 @8",
          "mid @6 @7",
          "sum @6 0 @5"
        }) {
      xml.leaf("v:f", "eqn", formula);
    }
    xml.end("v:formulas");
    xml.leaf("v:path", "textpathok", "t", "o:connecttype", "rect");
    xml.leaf("v:textpath", "on", "t", "fitshape", "t");
    xml.leaf("o:lock", "v:ext", "edit", "text", "t", "shapetype", "t");
    xml.end("v:shapetype");
  }
}
