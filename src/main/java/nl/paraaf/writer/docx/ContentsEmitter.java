package nl.paraaf.writer.docx;

import java.util.List;
import nl.paraaf.document.Block.Contents;

/**
 * A table of contents as Word makes one: a field, with the lines and pages that it has now, so that
 * nobody needs to update it, and everybody can.
 */
final class ContentsEmitter {
  /** The highest headings, and the styles of that outline level; with links; no pages on screen. */
  private static final String CODE = "TOC \\o \"1-1\" \\h \\z \\u";

  private final Manuscript manuscript;
  private final WordXml xml;
  private final BlockEmitter blocks;

  ContentsEmitter(Manuscript manuscript, Place place, BlockEmitter blocks) {
    this.manuscript = manuscript;
    this.xml = place.story().xml();
    this.blocks = blocks;
  }

  void write(Contents contents) {
    if (!contents.title().isEmpty()) {
      blocks.paragraph(ParagraphShape.of(StyleId.CONTENTS_TITLE), contents.title());
    }
    List<Contents.Entry> entries = contents.entries();
    for (int i = 0; i < entries.size(); i++) {
      boolean first = i == 0;
      boolean last = i == entries.size() - 1;
      Contents.Entry entry = entries.get(i);
      ParagraphShape shape = ParagraphShape.of(StyleId.CONTENTS_LINE);
      if (last) {
        shape.after(manuscript.line());
      }
      blocks.paragraph(shape, () -> line(entry, first, last));
    }
  }

  private void line(Contents.Entry entry, boolean first, boolean last) {
    if (first) {
      FieldCode.start(xml, CODE);
    }
    String name = manuscript.bookmarks().name(entry.target());
    xml.start("hyperlink", "anchor", name, "history", "1");
    xml.start("r").start("t", "xml:space", "preserve").text(entry.text()).end("t").end("r");
    if (entry.page() > 0) {
      xml.start("r").leaf("tab").end("r");
      FieldCode.write(xml, "PAGEREF " + name + " \\h", "" + entry.page());
    }
    xml.end("hyperlink");
    if (last) {
      FieldCode.end(xml);
    }
  }
}
