package nl.paraaf.intake;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.paraaf.document.Prose;
import nl.paraaf.domain.Gegevens;
import nl.paraaf.domain.Ontwerp;
import nl.paraaf.source.Provenance;
import nl.paraaf.source.SourceMap;
import nl.paraaf.source.SourceTexts;

/**
 * All that was read from a content folder.
 *
 * @param prose by path inside the folder, such as {@code edities/2025-06-30/inleiding.md}; sorted
 * @param clauses the texts of the library, by id of the clause
 * @param overrides the texts of drafts that depart from the library, by {@link #override}
 * @param words good words that no dictionary has
 * @param pieces the data that documents have of their own
 * @param provenance which record came from where
 * @param places where each key and value of the YAML files stands
 * @param texts the files as text, for messages that show a line
 */
public record Content(
    Gegevens gegevens,
    Map<String, Prose> prose,
    Map<String, Prose> clauses,
    Map<String, Prose> overrides,
    Set<String> words,
    List<Piece> pieces,
    Provenance provenance,
    SourceMap places,
    SourceTexts texts) {
  public Content {
    prose = Collections.unmodifiableMap(new TreeMap<>(prose));
    clauses = Collections.unmodifiableMap(new TreeMap<>(clauses));
    words = Set.copyOf(words);
    overrides = Collections.unmodifiableMap(new TreeMap<>(overrides));
    pieces = List.copyOf(pieces);
  }

  /** The name of a text by which a draft replaces that of a clause. */
  public static String override(Ontwerp draft, String clause) {
    return draft.sleutel() + "/" + clause;
  }
}
