package nl.paraaf.intake;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.paraaf.document.Prose;
import nl.paraaf.domain.Gegevens;
import nl.paraaf.source.Provenance;
import nl.paraaf.source.SourceMap;
import nl.paraaf.source.SourceTexts;

/**
 * All that was read from a content folder.
 *
 * @param prose by path inside the folder, such as {@code edities/2025-06-30/inleiding.md}; sorted
 * @param provenance which record came from where
 * @param places where each key and value of the YAML files stands
 * @param texts the files as text, for messages that show a line
 */
public record Content(
    Gegevens gegevens,
    Map<String, Prose> prose,
    Provenance provenance,
    SourceMap places,
    SourceTexts texts) {
  public Content {
    prose = Collections.unmodifiableMap(new TreeMap<>(prose));
  }
}
