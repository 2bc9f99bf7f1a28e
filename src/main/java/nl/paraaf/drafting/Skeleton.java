package nl.paraaf.drafting;

import java.util.Map;
import nl.paraaf.document.Prose;
import nl.paraaf.domain.Ontwerpdossier;

/**
 * All that an agreement is made of.
 *
 * @param texts of the clauses that are in, by id, overrides in their place
 */
public record Skeleton(Ontwerpdossier dossier, Draft draft, Map<String, Prose> texts) {
  public Skeleton {
    texts = Map.copyOf(texts);
  }
}
