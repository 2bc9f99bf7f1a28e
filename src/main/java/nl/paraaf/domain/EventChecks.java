package nl.paraaf.domain;

import java.time.LocalDate;
import nl.paraaf.domain.Report.Place;
import nl.paraaf.domain.Traject.Gebeurtenis;

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
      report.error(
          Place.of(event).in(track),
          "gebeurtenis-zonder-datum",
          event.soort().id() + " heeft geen datum en geen uiterlijk",
          "geef datum, of met uiterlijk de laatste dag waarop het gebeurd kan zijn");
    }
    LocalDate first = event.datum().map(Datum::eerste).orElse(LocalDate.MIN);
    event
        .uiterlijk()
        .filter(last -> last.isBefore(first))
        .ifPresent(
            last ->
                report.error(
                    Place.of(event, "uiterlijk").in(track),
                    "strijdige-datums",
                    "uiterlijk "
                        + last
                        + " ligt vóór datum "
                        + event.datum().orElseThrow()
                        + " van "
                        + event.soort().id(),
                    "laat uiterlijk weg: de datum is genoeg"));
  }

  private void order(Traject track, Gebeurtenis event, Gebeurtenis latest) {
    report.warning(
        Place.of(event).in(track),
        "volgorde-gebeurtenissen",
        TransitionReport.when(event)
            + " staat na "
            + TransitionReport.when(latest)
            + ", maar stond eerder vast",
        "zet de gebeurtenissen op volgorde; een datum die alleen maand of jaar noemt telt vanaf de"
            + " laatste dag, tenzij uiterlijk een eerdere dag geeft");
  }
}
