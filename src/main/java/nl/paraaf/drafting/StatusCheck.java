package nl.paraaf.drafting;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.domain.Clausule;
import nl.paraaf.domain.Clausule.ClausuleStatus;
import nl.paraaf.domain.Vastlegging;

/** Holds the status and the version of each clause in a draft against what they should be. */
public final class StatusCheck {
  private StatusCheck() {}

  /**
   * Adds an error for each retired clause, and a warning for each clause that is not what it was
   * when the versions of the draft were last recorded.
   *
   * @param recorded the records of all drafts
   */
  public static void check(
      Draft draft, List<Vastlegging> recorded, Places places, Diagnostics diagnostics) {
    for (Clausule clause : draft.clauses()) {
      if (clause.status() == ClausuleStatus.VERVALLEN) {
        diagnostics.add(
            Diagnostic.error(
                "clausule-vervallen",
                "de clausule "
                    + clause.id()
                    + " is vervallen op "
                    + clause.statusDatum()
                    + ", maar staat in "
                    + draft.words(),
                places.of(clause, "status"),
                "maak haar voorwaarde niet waar, of neem een andere clausule op"));
      }
    }
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
                      Diagnostic.warning(
                          "clausule-gewijzigd",
                          "de clausule "
                              + clause.id()
                              + " is nu versie "
                              + clause.versie()
                              + ", maar was versie "
                              + version
                              + " toen "
                              + draft.words()
                              + " werd vastgelegd",
                          places.of(clause, "versie"),
                          "bekijk wat er is veranderd, en leg daarna vast met ./paraaf genereer"
                              + " --vastleggen")));
    }
  }
}
