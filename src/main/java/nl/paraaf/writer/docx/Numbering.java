package nl.paraaf.writer.docx;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.document.Block.ListBlock;

/**
 * The numbering part: one definition for the headings and one for each kind of list. Every numbered
 * list is an instance of its own, so that it starts at its first mark.
 */
final class Numbering {
  /** The numbering that the heading styles share. */
  static final int HEADINGS = 1;

  private static final int BULLETS = 2;
  static final int LEVELS = 9;
  private static final int HEADING_LEVELS = 6;

  /** How far each level of a list is indented, in mm. */
  private static final double STEP = 5;

  /** Room for a heading's number, in mm. */
  private static final double HEADING_ROOM = 10;

  private record Instance(int definition, int level) {}

  private final List<Instance> instances = new ArrayList<>();

  /** The instance for a list: fresh for numbers, shared for bullets, which count nothing. */
  int open(ListBlock.Style style, int level) {
    if (style == ListBlock.Style.BULLET) {
      return BULLETS;
    }
    int definition =
        switch (style) {
          case BULLET -> 1;
          case DECIMAL -> 2;
          case ALPHA -> 3;
          case ROMAN -> 4;
          case RECITAL -> 5;
        };
    instances.add(new Instance(definition, Math.min(level, LEVELS - 1)));
    return BULLETS + instances.size();
  }

  /** Left edge of the text of an item, in twips. */
  static int indent(int level) {
    return Measure.mm(STEP * (Math.min(level, LEVELS - 1) + 1));
  }

  /** The part, with every instance handed out. */
  org.docx4j.wml.Numbering write() {
    WordXml xml = new WordXml("numbering");
    headings(xml);
    definition(xml, 1, "bullet", "\u2013");
    definition(xml, 2, "decimal", "%.");
    definition(xml, 3, "lowerLetter", "%.");
    definition(xml, 4, "lowerRoman", "%.");
    definition(xml, 5, "lowerLetter", "(%)");
    instance(xml, HEADINGS, 0);
    instance(xml, BULLETS, 1);
    int id = BULLETS;
    for (Instance instance : instances) {
      xml.start("num", "numId", "" + ++id);
      xml.leaf("abstractNumId", "val", "" + instance.definition());
      xml.start("lvlOverride", "ilvl", "" + instance.level());
      xml.leaf("startOverride", "val", "1").end("lvlOverride").end("num");
    }
    return xml.finish(org.docx4j.wml.Numbering.class);
  }

  private static void headings(WordXml xml) {
    xml.start("abstractNum", "abstractNumId", "0").leaf("multiLevelType", "val", "multilevel");
    StringBuilder text = new StringBuilder();
    String room = "" + Measure.mm(HEADING_ROOM);
    for (int level = 0; level < HEADING_LEVELS; level++) {
      text.append(level == 0 ? "" : ".").append('%').append(level + 1);
      xml.start("lvl", "ilvl", "" + level).leaf("start", "val", "1");
      xml.leaf("numFmt", "val", "decimal").leaf("pStyle", "val", StyleId.HEADING + (level + 1));
      xml.leaf("suff", "val", "tab").leaf("lvlText", "val", text.toString());
      xml.leaf("lvlJc", "val", "left").start("pPr");
      xml.leaf("ind", "left", room, "hanging", room).end("pPr").end("lvl");
    }
    xml.end("abstractNum");
  }

  private static void definition(WordXml xml, int id, String format, String mark) {
    xml.start("abstractNum", "abstractNumId", "" + id).leaf("multiLevelType", "val", "multilevel");
    for (int level = 0; level < LEVELS; level++) {
      xml.start("lvl", "ilvl", "" + level).leaf("start", "val", "1");
      xml.leaf("numFmt", "val", format).leaf("suff", "val", "tab");
      xml.leaf("lvlText", "val", mark.replace("%", "%" + (level + 1)));
      xml.leaf("lvlJc", "val", "left").start("pPr");
      xml.leaf("ind", "left", "" + indent(level), "hanging", "" + Measure.mm(STEP));
      xml.end("pPr").end("lvl");
    }
    xml.end("abstractNum");
  }

  private static void instance(WordXml xml, int id, int definition) {
    xml.start("num", "numId", "" + id).leaf("abstractNumId", "val", "" + definition).end("num");
  }
}
