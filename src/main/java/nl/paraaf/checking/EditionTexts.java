package nl.paraaf.checking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.document.Document;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.Gegevens;
import nl.paraaf.manuscript.Manuscript;
import nl.paraaf.source.Provenance;
import nl.paraaf.source.SourceMap;
import nl.paraaf.source.Span;

/**
 * The documents of one edition, with the facts behind them.
 *
 * @param facts everything that was read, of every date
 * @param dossier the facts as of the date of the edition
 * @param previous the facts as of the date of the edition before it; empty for the first
 * @param documents by name, such as {@code voortgangsbrief}, in the order in which they were made
 * @param texts the same as manuscripts, by the same names
 * @param kinds the names of all documents that can be made with a letter, made now or not
 */
public record EditionTexts(
    Gegevens facts,
    Dossier dossier,
    Optional<Dossier> previous,
    Map<String, Document> documents,
    Map<String, Manuscript> texts,
    Set<String> kinds,
    Provenance provenance,
    SourceMap places) {

  /** The place of a record, or of one of its keys; nowhere for what was not read. */
  public Span place(Object record, String... keys) {
    return provenance
        .of(record)
        .map(path -> List.of(keys).stream().reduce(path, (p, key) -> p.child(key), (a, b) -> b))
        .map(places::nearest)
        .orElse(Span.nowhere());
  }
}
