package nl.paraaf.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.rules.FactRules;
import nl.paraaf.rules.Rule;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Provenance;
import nl.paraaf.source.SourceMap;
import nl.paraaf.source.Span;

/** Reports at the place of a record, or of one of its keys. */
record Report(Provenance provenance, SourceMap places, Diagnostics diagnostics) {

  /** Reports what a rule finds, with the remedy of the rule. */
  void add(Rule rule, Place place, Object... found) {
    diagnostics.add(rule.at(span(place), found));
  }

  /** Reports what a rule finds, with better advice than the remedy of the rule. */
  void advise(Rule rule, Place place, List<String> hints, Object... found) {
    diagnostics.add(rule.with(span(place), hints, found));
  }

  /** Reports a span that holds no day; {@code tot} is the first day that is no longer in it. */
  void span(Place place, String first, Optional<LocalDate> from, Optional<LocalDate> until) {
    if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
      add(FactRules.OMGEKEERDE_TERMIJN, place, "tot", until.get(), first, from.get());
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
