package nl.paraaf.writer.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.paraaf.document.Block.ListBlock;

/**
 * The numbering part: one definition for the headings, one for the articles and one for each kind
 * of list. Every numbered list is an instance of its own, so that it starts at its first mark; only
 * the first one under a member goes on in the numbering of the articles, as its next level.
 */
final class Numbering {
  /** The numbering that the heading styles share. */
  static final int HEADINGS = 1;

  private static final int BULLETS = 2;

  /** The numbering of articles, their members and the lists in those. */
  static final int ARTICLES = 3;

  private static final int ARTICLE_DEFINITION = 6;

  /** The levels of it that lists have: a. and i. */
  private static final int LETTERS = 2;

  private static final int ROMANS = 3;

  static final int LEVELS = 9;
  private static final int HEADING_LEVELS = 6;

  /** How far each level of a list is indented, in mm. */
  private static final double STEP = 5;

  /** Room for a heading's number, in mm. */
  private static final double HEADING_ROOM = 10;

  /** Left edge of the text of a member, in twips: that of a list of the level above its own. */
  static final int MEMBER_INDENT = Measure.mm(2 * STEP);

  private record Instance(int definition, int level) {}

  private final List<Instance> instances = new ArrayList<>();
  private final boolean articles;

  /** Levels of the articles that count already, and cannot start again before a higher level. */
  private final boolean[] counting = new boolean[LEVELS];

  /**
   * @param articles whether there are articles for Word to count
   */
  Numbering(boolean articles) {
    this.articles = articles;
  }

  /** Lets the lower levels of the articles start again, as Word does after a paragraph of one. */
  void restartBelow(int level) {
    Arrays.fill(counting, level + 1, LEVELS, false);
  }

  /**
   * The instance for a list: fresh for numbers, shared for bullets, which count nothing.
   *
   * @param around the instance of the list around it; 0 for none
   */
  int open(ListBlock.Style style, int level, int around) {
    if (style == ListBlock.Style.BULLET) {
      return BULLETS;
    }
    if (inArticles(style, level, around)) {
      counting[level] = true;
      return ARTICLES;
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
    return fixed() + instances.size();
  }

  private boolean inArticles(ListBlock.Style style, int level, int around) {
    boolean letters = style == ListBlock.Style.ALPHA && level == LETTERS && around == 0;
    boolean romans = style == ListBlock.Style.ROMAN && level == ROMANS && around == ARTICLES;
    return articles && (letters || romans) && !counting[level];
  }

  /** The last instance that is always there. */
  private int fixed() {
    return articles ? ARTICLES : BULLETS;
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
    if (articles) {
      articles(xml);
    }
    instance(xml, HEADINGS, 0);
    instance(xml, BULLETS, 1);
    if (articles) {
      instance(xml, ARTICLES, ARTICLE_DEFINITION);
    }
    int id = fixed();
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

  /**
   * An article's own number is a field in its heading, which references can repeat in every
   * program; here the article counts without a mark, for its members.
   */
  private static void articles(WordXml xml) {
    xml.start("abstractNum", "abstractNumId", "" + ARTICLE_DEFINITION);
    xml.leaf("multiLevelType", "val", "multilevel");
    level(xml, 0, "decimal", StyleId.ARTICLE, "");
    level(xml, 1, "decimal", StyleId.MEMBER, "%1.%2");
    level(xml, LETTERS, "lowerLetter", null, "%3.");
    level(xml, ROMANS, "lowerRoman", null, "%4.");
    xml.end("abstractNum");
  }

  private static void level(WordXml xml, int level, String format, String style, String text) {
    xml.start("lvl", "ilvl", "" + level).leaf("start", "val", "1").leaf("numFmt", "val", format);
    if (style != null) {
      xml.leaf("pStyle", "val", style);
    }
    xml.leaf("suff", "val", text.isEmpty() ? "nothing" : "tab").leaf("lvlText", "val", text);
    xml.leaf("lvlJc", "val", "left").start("pPr");
    int hanging = level == 1 ? MEMBER_INDENT : Measure.mm(STEP);
    if (level == 0) {
      xml.leaf("ind", "left", "0", "firstLine", "0");
    } else {
      xml.leaf("ind", "left", "" + indent(level), "hanging", "" + hanging);
    }
    xml.end("pPr").end("lvl");
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
