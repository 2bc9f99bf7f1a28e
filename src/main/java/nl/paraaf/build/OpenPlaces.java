package nl.paraaf.build;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Inlines;
import nl.paraaf.document.Status;
import nl.paraaf.source.SourceMap;
import nl.paraaf.source.Span;

/** Lists what is still open in a document: a hint in a concept, an error in a final version. */
final class OpenPlaces {
  private OpenPlaces() {}

  static void check(MadeDocument made, SourceMap places, Diagnostics diagnostics) {
    Document document = made.document();
    Severity severity =
        document.info().status() == Status.DEFINITIEF ? Severity.FOUT : Severity.HINT;
    Inlines.visit(
        document,
        (inline, block) -> {
          if (inline instanceof Inline.Placeholder open) {
            Span span = open.path().isComputed() ? block : places.nearest(open.path());
            diagnostics.add(
                new Diagnostic(
                    severity,
                    "open-plaats",
                    "in " + made.words() + " is " + open.text() + " nog open",
                    span,
                    List.of(),
                    List.of(open.need())));
          }
        });
  }
}
