package nl.paraaf.drafting;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.domain.Clausule;
import nl.paraaf.domain.Vastlegging;
import nl.paraaf.rules.ClauseRules;

/** Holds the version of each clause in a draft against what it was when the draft was recorded. */
public final class VersionCheck {
  private VersionCheck() {}

  /**
   * Adds a warning for each clause that has another version than when the draft was last recorded.
   *
   * @param recorded the records of all drafts
   */
  public static void check(
      Draft draft, List<Vastlegging> recorded, Places places, Diagnostics diagnostics) {
    recorded.stream()
        .filter(r -> r.sleutel().equals(draft.ontwerp().sleutel()))
        .forEach(r -> versions(draft, r, places, diagnostics));
  }

  private static void versions(
      Draft draft, Vastlegging recorded, Places places, Diagnostics diagnostics) {
    for (Clausule clause : draft.clauses()) {
      recorded
          .versieVan(clause.id())
          .filter(version -> !version.equals(clause.versie()))
          .ifPresent(
              version ->
                  diagnostics.add(
                      ClauseRules.CLAUSULE_GEWIJZIGD.at(
                          places.of(clause, "versie"),
                          clause.id(),
                          clause.versie(),
                          version,
                          draft.words())));
    }
  }
}
