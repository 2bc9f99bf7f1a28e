package nl.paraaf.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.domain.Inzage;
import nl.paraaf.domain.Klassering;
import nl.paraaf.language.Dates;
import nl.paraaf.source.DataPath;

/**
 * What one merge asked for and did not get, because the readers of the document may not see it. A
 * value that is printed although it is not there is an error; one that the template can do without
 * is listed, so that somebody reads what is left.
 */
final class Withheld {
  private final Inzage sight;
  private final Set<Klassering> asked = new LinkedHashSet<>();
  private final Set<Klassering> refused = new LinkedHashSet<>();
  private Optional<Klassering> last = Optional.empty();

  Withheld(Inzage sight) {
    this.sight = sight;
  }

  /** Whether a value that was asked for is withheld. */
  boolean value(DataPath path) {
    return note(sight.verborgen(path));
  }

  /** Whether a record that was asked for by its id is withheld. */
  boolean record(String variable, String id) {
    return note(sight.verborgenRecord(variable, id));
  }

  /** Something was asked for that no class can withhold. */
  void other() {
    last = Optional.empty();
  }

  /** A list was asked for an item beyond its end, where one that is withheld may have been. */
  void beyond(DataPath path) {
    last = sight.verborgenIn(path).stream().findFirst();
  }

  /** A list was asked for: what is not in it is listed. */
  void list(DataPath path) {
    asked.addAll(sight.verborgenIn(path));
  }

  private boolean note(Optional<Klassering> found) {
    last = found;
    found.ifPresent(asked::add);
    return found.isPresent();
  }

  /**
   * What to say of a value that the template cannot do without, when the last thing that it asked
   * for is withheld.
   */
  Optional<Wording> refuse(String expression) {
    Optional<Klassering> reason = last;
    last = Optional.empty();
    reason.ifPresent(refused::add);
    return reason.map(r -> wording(expression, r));
  }

  static Wording wording(String expression, Klassering reason) {
    String what = expression.isEmpty() ? "deze waarde" : "‘" + expression + "’";
    return new Wording(
        "vertrouwelijke-waarde",
        what
            + " is "
            + reason.klasse().label()
            + " en bestaat niet in een openbaar stuk"
            + reason.openbaarVanaf().map(day -> " van vóór " + Dates.day(day)).orElse(""),
        "de waarde staat in "
            + reason.span()
            + "; haal haar hier weg, of vraag eerst met ?? of zij er is");
  }

  /** Lists what the document does without. */
  void report(String document, Diagnostics diagnostics) {
    for (Klassering left : asked) {
      if (!refused.contains(left)) {
        String name = left.weg().pointer().replaceFirst("^/", "");
        diagnostics.add(
            new Diagnostic(
                Severity.HINT,
                "vertrouwelijk-weggelaten",
                (name.isEmpty() ? "dit bestand" : name)
                    + " is "
                    + left.klasse().label()
                    + " en staat niet in "
                    + document,
                left.span(),
                List.of(),
                List.of("lees na of het stuk zonder deze waarde klopt")));
      }
    }
  }
}
