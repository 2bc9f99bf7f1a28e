package nl.paraaf.writer.docx;

import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.style.HouseStyle;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;

/** One DOCX in the making: what its stories share and add to. */
record Manuscript(
    HouseStyle house,
    Diagnostics diagnostics,
    Bookmarks bookmarks,
    MergedValues values,
    Comments comments,
    Numbering numbering,
    Footnotes footnotes,
    Links links) {

  static Manuscript of(
      Document document, HouseStyle house, Diagnostics diagnostics, FootnotesPart footnotes) {
    return new Manuscript(
        house,
        diagnostics,
        new Bookmarks(document),
        new MergedValues(),
        new Comments(document.info()),
        new Numbering(),
        new Footnotes(footnotes),
        new Links());
  }

  /** One line of running text, in twips. */
  int line() {
    return Measure.points(house.corps().regel());
  }
}
