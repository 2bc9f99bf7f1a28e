package nl.paraaf.domain;

import java.time.LocalDate;
import nl.paraaf.domain.Report.Place;
import nl.paraaf.domain.Traject.Gebeurtenis;
import nl.paraaf.rules.FactRules;

/** Dates of events that contradict each other or the order of the file. */
record EventChecks(Report report) {

  void check(Traject track) {
    Gebeurtenis latest = null;
    for (Gebeurtenis event : track.gebeurtenissen()) {
      dates(track, event);
      if (latest != null && event.bekendOp().isBefore(latest.bekendOp())) {
        order(track, event, latest);
      } else {
        latest = event;
      }
    }
  }

  private void dates(Traject track, Gebeurtenis event) {
    if (event.datum().isEmpty() && event.uiterlijk().isEmpty()) {
      report.add(FactRules.GEBEURTENIS_ZONDER_DATUM, Place.of(event).in(track), event.soort().id());
    }
    LocalDate first = event.datum().map(Datum::eerste).orElse(LocalDate.MIN);
    event
        .uiterlijk()
        .filter(last -> last.isBefore(first))
        .ifPresent(
            last ->
                report.add(
                    FactRules.STRIJDIGE_DATUMS,
                    Place.of(event, "uiterlijk").in(track),
                    last,
                    event.datum().orElseThrow(),
                    event.soort().id()));
  }

  private void order(Traject track, Gebeurtenis event, Gebeurtenis latest) {
    report.add(
        FactRules.VOLGORDE_GEBEURTENISSEN,
        Place.of(event).in(track),
        TransitionReport.when(event),
        TransitionReport.when(latest));
  }
}
