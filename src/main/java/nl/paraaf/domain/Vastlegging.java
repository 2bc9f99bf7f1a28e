package nl.paraaf.domain;

import java.util.List;
import java.util.Optional;

/**
 * With which versions of clauses a draft was made, so that a later change can be told: one file
 * {@code content/juridisch/<traject>-<document>.versies.yaml}, written by the program.
 *
 * @param versie of the draft
 */
public record Vastlegging(
    String traject, Stuk document, String versie, List<Clausuleversie> clausules) {
  public Vastlegging {
    clausules = List.copyOf(clausules);
  }

  /** A clause, by its id, and its version. */
  public record Clausuleversie(String clausule, String versie) {}

  /** The draft that this is about. */
  public String sleutel() {
    return traject + "/" + document.id();
  }

  public Optional<String> versieVan(String clausule) {
    return clausules.stream()
        .filter(c -> c.clausule().equals(clausule))
        .map(Clausuleversie::versie)
        .findFirst();
  }
}
