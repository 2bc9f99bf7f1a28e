package nl.paraaf.writer.pdf;

import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.style.HouseStyle;

/** What all who write one document in XSL-FO share. */
record Manuscript(
    Document document,
    HouseStyle style,
    Diagnostics diagnostics,
    Looks looks,
    Outline outline,
    TagPlan tags,
    Destinations destinations,
    Fo fo) {

  static Manuscript of(Document document, HouseStyle style, Diagnostics diagnostics, Fo fo) {
    return new Manuscript(
        document,
        style,
        diagnostics,
        new Looks(style),
        Outline.of(document),
        new TagPlan(),
        new Destinations(),
        fo);
  }
}
