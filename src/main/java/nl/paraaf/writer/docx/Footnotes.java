package nl.paraaf.writer.docx;

import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.document.Inline;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.wml.CTFootnotes;

/** The footnotes part. Word counts the marks; they must come out as the document has them. */
final class Footnotes {
  private final FootnotesPart part;
  private final Story story;
  private int count;

  /**
   * @param part which must be in the package already, so that it can keep links
   */
  Footnotes(FootnotesPart part) {
    this.part = part;
    WordXml xml = new WordXml("footnotes", "mc:Ignorable", "w15");
    story = new Story(xml, part, Story.Kind.NOTES);
    rule("separator", -1);
    rule("continuationSeparator", 0);
  }

  private void rule(String kind, int id) {
    WordXml xml = story.xml();
    xml.start("footnote", "type", kind, "id", "" + id);
    xml.start("p").start("r").leaf(kind).end("r").end("p").end("footnote");
  }

  /**
   * Writes a note, and its mark in the text. What its placeholders need goes in comments at the
   * mark, because notes can hold none.
   */
  void write(Manuscript manuscript, Inline.Footnote footnote, WordXml text) {
    if (footnote.number() != ++count) {
      throw new ParaafFault("voetnoot " + footnote.number() + " staat als " + count + "e");
    }
    WordXml xml = story.xml();
    xml.start("footnote", "id", "" + count);
    Place place = Place.note(story);
    BlockEmitter emitter = new BlockEmitter(manuscript, place);
    emitter.lead(() -> mark(xml));
    emitter.all(footnote.blocks());
    xml.end("footnote");

    manuscript.comments().release(text, () -> reference(text));
  }

  private void reference(WordXml text) {
    text.start("r").start("rPr").leaf("rStyle", "val", StyleId.NOTE_MARK).end("rPr");
    text.leaf("footnoteReference", "id", "" + count).end("r");
  }

  private static void mark(WordXml xml) {
    xml.start("r").start("rPr").leaf("rStyle", "val", StyleId.NOTE_MARK).end("rPr");
    xml.leaf("footnoteRef").end("r");
    xml.start("r").start("t", "xml:space", "preserve").text(" ").end("t").end("r");
  }

  /** Puts the notes in their part. */
  void finish() {
    part.setJaxbElement(story.xml().finish(CTFootnotes.class));
  }
}
