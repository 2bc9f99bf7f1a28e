package nl.paraaf.drafting;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.domain.Clausule;
import nl.paraaf.domain.Clausule.ClausuleSoort;
import nl.paraaf.domain.Ontwerp;

/**
 * One draft: every clause of the library, in or out.
 *
 * @param keuzes by kind, and in the order in which the kind stands in the agreement
 */
public record Draft(Ontwerp ontwerp, List<Keuze> keuzes) {
  public Draft {
    keuzes = List.copyOf(keuzes);
  }

  /** The clauses that are in, in order. */
  public List<Clausule> clauses() {
    return keuzes.stream().filter(Keuze::gekozen).map(Keuze::clausule).toList();
  }

  /** The clauses that are in, by id of their kind; a key for every kind. */
  public Map<String, List<Keuze>> byKind() {
    Map<String, List<Keuze>> byKind = new LinkedHashMap<>();
    Arrays.stream(ClausuleSoort.values())
        .forEach(
            kind ->
                byKind.put(
                    kind.id(),
                    keuzes.stream()
                        .filter(k -> k.gekozen() && k.clausule().soort() == kind)
                        .toList()));
    return byKind;
  }

  /** The clause that answers to a name in references. */
  public Optional<Clausule> byName(String name) {
    return clauses().stream().filter(c -> c.verwijsnaam().equals(name)).findFirst();
  }

  /** The draft in a few words, such as {@code deze JLoI (traject anqore)}. */
  String words() {
    return "deze " + ontwerp.document().label() + " (traject " + ontwerp.traject() + ")";
  }
}
