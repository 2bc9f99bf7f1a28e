package nl.paraaf.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.document.Document;
import nl.paraaf.document.Inline;
import nl.paraaf.document.Inlines;
import nl.paraaf.document.Status;
import nl.paraaf.rules.OpenRules;
import nl.paraaf.source.SourceMap;
import nl.paraaf.source.Span;

/**
 * Lists what is still open: a hint in a concept, an error in a final version. A place that many
 * documents share is told once, with all of them: it is filled in once.
 */
final class OpenPlaces {
  /** Where something is open, what, and what is needed to fill it. */
  record Place(Span span, String text, String need) {}

  private final Map<Place, List<MadeDocument>> holders = new LinkedHashMap<>();

  /** Adds the open places of one document. */
  void add(MadeDocument made, List<Place> open) {
    open.forEach(place -> holders.computeIfAbsent(place, p -> new ArrayList<>()).add(made));
  }

  /** Tells all that were added. */
  void tell(Diagnostics diagnostics) {
    holders.forEach((place, documents) -> diagnostics.add(found(place, documents)));
  }

  /** How many open places a document has. */
  static int count(MadeDocument made) {
    int[] count = {0};
    Inlines.visit(
        made.document(),
        (inline, block) -> count[0] += inline instanceof Inline.Placeholder ? 1 : 0);
    return count[0];
  }

  /** What is open in a document, in its order. */
  static List<Place> in(Document document, SourceMap places) {
    List<Place> open = new ArrayList<>();
    Inlines.visit(
        document,
        (inline, block) -> {
          if (inline instanceof Inline.Placeholder hole) {
            Span span = hole.path().isComputed() ? block : places.nearest(hole.path());
            open.add(new Place(span, hole.text(), hole.need()));
          }
        });
    return open;
  }

  private static Diagnostic found(Place place, List<MadeDocument> holders) {
    boolean isFinal =
        holders.stream()
            .map(MadeDocument::document)
            .map(Document::info)
            .anyMatch(info -> info.status() == Status.DEFINITIEF);
    return OpenRules.OPEN_PLAATS
        .with(place.span(), List.of(place.need()), MadeDocument.words(holders), place.text())
        .withSeverity(isFinal ? Severity.FOUT : OpenRules.OPEN_PLAATS.severity());
  }
}
