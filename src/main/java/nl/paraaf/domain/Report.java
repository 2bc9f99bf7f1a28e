package nl.paraaf.domain;

import java.time.LocalDate;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Provenance;
import nl.paraaf.source.SourceMap;
import nl.paraaf.source.Span;

/** Reports at the place of a record, or of one of its keys. */
record Report(Provenance provenance, SourceMap places, Diagnostics diagnostics) {

  void error(Place place, String code, String message, String... hints) {
    diagnostics.add(Diagnostic.error(code, message, span(place), hints));
  }

  void warning(Place place, String code, String message, String... hints) {
    diagnostics.add(Diagnostic.warning(code, message, span(place), hints));
  }

  /** Reports a span that holds no day; {@code tot} is the first day that is no longer in it. */
  void span(Place place, String first, Optional<LocalDate> from, Optional<LocalDate> until) {
    if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
      error(
          place,
          "omgekeerde-termijn",
          "tot " + until.get() + " ligt niet na " + first + " " + from.get(),
          "tot is de eerste dag waarop het niet meer geldt");
    }
  }

  /** A record, in it a key, and around it a record to fall back on. */
  record Place(Object value, String key, Optional<Object> around) {
    static Place of(Object value) {
      return new Place(value, "", Optional.empty());
    }

    static Place of(Object value, String key) {
      return new Place(value, key, Optional.empty());
    }

    Place in(Object outer) {
      return new Place(value, key, Optional.of(outer));
    }
  }

  private Span span(Place place) {
    return provenance
        .of(place.value())
        .map(path -> place.key().isEmpty() ? path : path.child(place.key()))
        .or(() -> place.around().flatMap(provenance::of))
        .map(this::nearest)
        .orElse(Span.nowhere());
  }

  private Span nearest(DataPath path) {
    return places.nearest(path);
  }
}
