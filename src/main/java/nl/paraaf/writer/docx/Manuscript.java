package nl.paraaf.writer.docx;

import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.style.HouseStyle;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;

/** One DOCX in the making: what its stories share and add to. */
record Manuscript(
    HouseStyle house,
    Diagnostics diagnostics,
    Targets targets,
    Bookmarks bookmarks,
    MergedValues values,
    Comments comments,
    Numbering numbering,
    Footnotes footnotes,
    Links links) {

  static Manuscript of(
      Document document, HouseStyle house, Diagnostics diagnostics, FootnotesPart footnotes) {
    Targets targets = new Targets(document);
    return new Manuscript(
        house,
        diagnostics,
        targets,
        new Bookmarks(),
        new MergedValues(),
        new Comments(document.info()),
        new Numbering(targets.articles().byWord()),
        new Footnotes(footnotes),
        new Links());
  }

  /** One line of running text, in twips. */
  int line() {
    return Measure.points(house.corps().regel());
  }
}
