package nl.paraaf.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.paraaf.domain.Traject.Gebeurtenis;

/** Events in the order in which they became certain. */
final class Tijdlijn {
  private Tijdlijn() {}

  /** All events with a date, oldest first; those of one day in the order of the file. */
  static List<Gebeurtenis> van(Traject traject) {
    return traject.gebeurtenissen().stream()
        .filter(event -> !event.bekendOp().equals(LocalDate.MAX))
        .sorted(Comparator.comparing(Gebeurtenis::bekendOp))
        .toList();
  }

  /** The events that have happened by the end of a day, oldest first. */
  static List<Gebeurtenis> tot(Traject traject, LocalDate dag) {
    return van(traject).stream().filter(g -> !g.bekendOp().isAfter(dag)).toList();
  }
}
