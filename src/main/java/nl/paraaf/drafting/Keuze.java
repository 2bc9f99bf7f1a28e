package nl.paraaf.drafting;

import java.util.List;
import java.util.Optional;
import nl.paraaf.domain.Benoemd;
import nl.paraaf.domain.Clausule;
import nl.paraaf.domain.Ontwerp.Afwijking;
import nl.paraaf.drafting.Conditions.Waarde;

/**
 * What became of one clause in one draft.
 *
 * @param gekozen whether it is in
 * @param waarden the values that decided; empty for a clause without a condition
 * @param afwijking how the draft departs from the library in this clause
 */
public record Keuze(
    Clausule clausule,
    boolean gekozen,
    Reden reden,
    List<Waarde> waarden,
    Optional<Afwijking> afwijking) {
  public Keuze {
    waarden = List.copyOf(waarden);
  }

  /** Why a clause is in a draft, or not. */
  public enum Reden implements Benoemd {
    ALTIJD("hoort altijd in dit stuk"),
    WAAR("de voorwaarde is waar"),
    ONWAAR("de voorwaarde is niet waar"),
    VERVALLEN("is vervallen"),
    ANDER_STUK("is niet voor dit stuk"),
    TOEGEVOEGD("toegevoegd door de opsteller"),
    WEGGELATEN("weggelaten door de opsteller");

    private final String label;

    Reden(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }
}
