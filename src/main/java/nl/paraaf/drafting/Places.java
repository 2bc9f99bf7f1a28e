package nl.paraaf.drafting;

import nl.paraaf.source.Provenance;
import nl.paraaf.source.SourceMap;
import nl.paraaf.source.Span;

/** Where the records of clauses and drafts were written. */
public record Places(Provenance provenance, SourceMap places) {

  /** The place of a key of a record, or of the record. */
  Span of(Record record, String key) {
    return provenance
        .of(record)
        .map(path -> places.nearest(path.child(key)))
        .orElse(Span.nowhere());
  }
}
