package nl.paraaf.writer.docx;

import java.util.Optional;

/** The properties of one paragraph: its style, and the little that differs from it. */
final class ParagraphShape {

  /**
   * A place of its own for paragraphs, out of the flow of the text but in its reading order.
   * Neighbours with equal frames share one. Sizes in twips.
   *
   * @param anchor what {@code y} counts from: {@code page} or {@code text}
   * @param height the least height; 0 for what the text takes
   * @param wrap {@code around}, or {@code notBeside} to keep the text below it
   */
  record Frame(String anchor, int x, int y, int width, int height, String wrap) {}

  private final String style;
  private Optional<Frame> frame = Optional.empty();
  private boolean keepNext;
  private String numId;
  private int level;
  private int indent = -1;
  private int before = -1;
  private int after = -1;
  private boolean apart;
  private int decimalTab;
  private String align;

  private ParagraphShape(String style) {
    this.style = style;
  }

  static ParagraphShape of(String style) {
    return new ParagraphShape(style);
  }

  boolean hasStyle(String id) {
    return style.equals(id);
  }

  ParagraphShape frame(Frame place) {
    frame = Optional.of(place);
    return this;
  }

  ParagraphShape keepNext(boolean keep) {
    keepNext |= keep;
    return this;
  }

  /** Numbers it; 0 takes away the numbering of the style. */
  ParagraphShape number(int id, int atLevel) {
    numId = "" + id;
    level = atLevel;
    return this;
  }

  ParagraphShape indent(int left) {
    indent = left;
    return this;
  }

  ParagraphShape before(int twips) {
    before = twips;
    return this;
  }

  ParagraphShape after(int twips) {
    after = twips;
    return this;
  }

  /** Keeps its distance from a next paragraph of the same style. */
  ParagraphShape apart() {
    apart = true;
    return this;
  }

  /** Lines a figure's decimal comma up; 0 for no such tab. */
  ParagraphShape decimalTab(int position) {
    decimalTab = position;
    return this;
  }

  /** {@code left}, {@code right} or {@code center}; null leaves it to the style. */
  ParagraphShape align(String jc) {
    align = jc;
    return this;
  }

  /** Opens the paragraph. */
  void start(WordXml xml) {
    xml.start("p").start("pPr").leaf("pStyle", "val", style);
    if (keepNext) {
      xml.leaf("keepNext");
    }
    frame.ifPresent(f -> frame(xml, f));
    if (numId != null) {
      xml.start("numPr").leaf("ilvl", "val", "" + level).leaf("numId", "val", numId).end("numPr");
    }
    if (decimalTab > 0) {
      xml.start("tabs").leaf("tab", "val", "decimal", "pos", "" + decimalTab).end("tabs");
    }
    if (before >= 0 || after >= 0) {
      xml.leaf("spacing", "before", text(before), "after", text(after));
    }
    if (apart) {
      xml.leaf("contextualSpacing", "val", "0");
    }
    if (indent >= 0) {
      xml.leaf("ind", "left", "" + indent);
    }
    if (align != null) {
      xml.leaf("jc", "val", align);
    }
    xml.end("pPr");
  }

  private static String text(int twips) {
    return twips < 0 ? null : "" + twips;
  }

  private static void frame(WordXml xml, Frame frame) {
    boolean high = frame.height() > 0;
    xml.leaf(
        "framePr",
        "w",
        "" + frame.width(),
        "h",
        high ? "" + frame.height() : null,
        "hRule",
        high ? "atLeast" : null,
        "wrap",
        frame.wrap(),
        "vAnchor",
        frame.anchor(),
        "hAnchor",
        frame.anchor().equals("page") ? "page" : "margin",
        "x",
        "" + frame.x(),
        "y",
        "" + frame.y());
  }
}
