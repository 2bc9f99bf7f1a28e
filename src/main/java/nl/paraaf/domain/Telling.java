package nl.paraaf.domain;

import java.util.Map;

/**
 * How many tracks, by the same keys as the lists of a {@link Dossier}; a key without tracks counts
 * zero.
 */
public record Telling(
    Map<String, Integer> stand,
    Map<String, Integer> bereikt,
    Map<String, Integer> nieuw,
    Map<String, Integer> soort)
    implements Berekend {

  @Override
  public String sleutel() {
    return "telling";
  }
}
