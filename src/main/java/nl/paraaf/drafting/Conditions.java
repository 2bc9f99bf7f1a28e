package nl.paraaf.drafting;

import java.util.List;
import java.util.Optional;
import nl.paraaf.domain.Clausule;

/** Says whether the condition of a clause holds for the records of one draft. */
public interface Conditions {

  /**
   * Judges a clause that has a condition.
   *
   * @return empty, after a diagnostic, when the condition cannot be judged
   */
  Optional<Judgement> judge(Clausule clause);

  /** Whether a condition holds, and the values that decided. */
  record Judgement(boolean holds, List<Waarde> values) {
    public Judgement {
      values = List.copyOf(values);
    }
  }

  /**
   * A variable of a condition with its value, both as shown to a lawyer.
   *
   * @param naam as in the condition, such as {@code doelen.co2}
   * @param waarde in words
   */
  record Waarde(String naam, String waarde) {}
}
