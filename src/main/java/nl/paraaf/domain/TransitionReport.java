package nl.paraaf.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.paraaf.domain.Report.Place;
import nl.paraaf.domain.StateModel.Objection;
import nl.paraaf.domain.Traject.Gebeurtenis;
import nl.paraaf.rules.FactRules;

/** Says in Dutch why an event cannot have happened, and what to do. */
record TransitionReport(Traject traject, Report report) implements Consumer<Objection> {
  private static final Set<Fase> CLOSED =
      Set.of(Fase.GEPAUZEERD, Fase.NIET_GECONTINUEERD, Fase.GESTOPT);

  @Override
  public void accept(Objection objection) {
    // A switch over sealed types needs a newer Java than the oldest that we support.
    if (objection instanceof Objection.Foreign foreign) {
      foreign(foreign);
    } else if (objection instanceof Objection.Missing missing) {
      missing(missing);
    } else if (objection instanceof Objection.Illegal illegal) {
      illegal(illegal);
    }
  }

  private void foreign(Objection.Foreign objection) {
    List<Soort> known =
        Transitions.of(objection.type()).stream().map(Transition::soort).distinct().toList();
    report.advise(
        FactRules.VREEMDE_GEBEURTENIS,
        Place.of(objection.event(), "soort").in(traject),
        List.of("bij dit type kunnen: " + ids(known)),
        when(objection.event()),
        objection.type().id());
  }

  private void missing(Objection.Missing objection) {
    Gebeurtenis event = objection.event();
    report.advise(
        FactRules.ONTBREKENDE_VOORWAARDE,
        Place.of(event).in(traject),
        objection.missing().stream().map(soort -> hint(soort, event)).toList(),
        when(event),
        ids(objection.missing()));
  }

  private String hint(Soort missing, Gebeurtenis event) {
    Optional<Gebeurtenis> later =
        traject.gebeurtenissen().stream().filter(g -> g.soort() == missing).findFirst();
    if (later.isPresent()) {
      return when(later.get()) + " komt daarna: controleer de datums, en op één dag de volgorde";
    }
    return "voeg "
        + missing.id()
        + " toe; is de dag onbekend, geef dan uiterlijk: "
        + event.bekendOp()
        + ", en afgeleid: true als geen bron haar noemt";
  }

  private void illegal(Objection.Illegal objection) {
    Gebeurtenis event = objection.event();
    Place place = Place.of(event).in(traject);
    if (objection.stand().isEmpty()) {
      report.advise(
          FactRules.ONMOGELIJKE_OVERGANG,
          place,
          List.of("voeg de gebeurtenis toe die eraan voorafging"),
          when(event),
          "de eerste gebeurtenis zijn");
      return;
    }
    Stand stand = objection.stand().get();
    String hint =
        CLOSED.contains(stand.fase())
            ? "voeg een gebeurtenis heropend toe als het traject weer is begonnen"
            : event.soort().id() + possible(objection.possible());
    report.advise(
        FactRules.ONMOGELIJKE_OVERGANG,
        place,
        List.of(hint),
        when(event),
        "in de fase " + stand.fase().id() + ", die er is sinds " + when(stand.sinds()));
  }

  private static String possible(Set<Fase> phases) {
    return phases.isEmpty()
        ? " kan alleen als eerste gebeurtenis"
        : " kan wel in: " + ids(phases) + "; controleer de datums en de volgorde";
  }

  /** An event with its date, in the words of the data: {@code advies (2025-06)}. */
  static String when(Gebeurtenis event) {
    String date =
        event
            .datum()
            .map(Datum::toString)
            .or(() -> event.uiterlijk().map(day -> "uiterlijk " + day))
            .orElse("zonder datum");
    return event.soort().id() + " (" + date + ")";
  }

  private static String ids(Collection<? extends Benoemd> values) {
    return values.stream().map(Benoemd::id).collect(Collectors.joining(", "));
  }
}
