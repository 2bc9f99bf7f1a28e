package nl.paraaf.domain;

import java.util.List;
import java.util.Optional;

/**
 * A party to an agreement, as far as the records know it.
 *
 * @param id such as {@code staat}, {@code limburg} or {@code bedrijf}
 * @param naam the short name by which the agreement calls it, such as {@code de Staat}
 * @param voluit its own name
 * @param vertegenwoordigers who signs; empty while nobody knows
 */
public record Partij(
    String id, String naam, String voluit, List<Vertegenwoordiger> vertegenwoordigers) {
  public Partij {
    vertegenwoordigers = List.copyOf(vertegenwoordigers);
  }

  /** A person in an office; either can be unknown. */
  public record Vertegenwoordiger(
      Optional<Registers.Persoon> persoon, Optional<Registers.Ambt> ambt) {}
}
