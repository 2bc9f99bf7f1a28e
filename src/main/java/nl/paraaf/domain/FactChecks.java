package nl.paraaf.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.paraaf.domain.Registers.Cijfer;
import nl.paraaf.domain.Report.Place;
import nl.paraaf.domain.Traject.Doel;
import nl.paraaf.domain.Traject.Geldig;
import nl.paraaf.rules.FactRules;

/**
 * Facts that hold on no day, bounds that are turned round, and goals that contradict each other.
 */
record FactChecks(Report report) {

  void check(Traject track) {
    track.feiten().forEach(fact -> span(fact, track));
    for (Doel goal : track.doelen()) {
      bounds(Place.of(goal, "max").in(track), "min", goal.min(), goal.max());
    }
    doubles(track);
  }

  void check(Registers registers) {
    registers.instrumenten().forEach(i -> i.feiten().forEach(fact -> span(fact, i)));
    for (Cijfer figure : registers.cijfers()) {
      span(figure, registers);
      bounds(Place.of(figure, "max"), "waarde", figure.waarde(), figure.max());
    }
  }

  private void span(Geldig fact, Object around) {
    report.span(Place.of(fact, "tot").in(around), "vanaf", Optional.of(fact.vanaf()), fact.tot());
  }

  private void bounds(Place place, String lower, BigDecimal min, Optional<BigDecimal> max) {
    max.filter(upper -> upper.compareTo(min) < 0)
        .ifPresent(
            upper ->
                report.add(
                    FactRules.OMGEKEERDE_GRENZEN,
                    place,
                    upper.toPlainString(),
                    lower,
                    min.toPlainString()));
  }

  /** A warning only: a source may well give two goals, but mostly the older one has ended. */
  private void doubles(Traject track) {
    List<Doel> goals = track.doelen();
    for (int i = 0; i < goals.size(); i++) {
      for (int j = i + 1; j < goals.size(); j++) {
        if (contradict(goals.get(i), goals.get(j))) {
          twice(track, goals.get(i), goals.get(j));
        }
      }
    }
  }

  private void twice(Traject track, Doel one, Doel other) {
    LocalDate day = one.vanaf().isAfter(other.vanaf()) ? one.vanaf() : other.vanaf();
    report.add(
        FactRules.DUBBEL_DOEL,
        Place.of(other).in(track),
        day,
        other.grootheid().id() + other.doeljaar().map(year -> " in " + year).orElse(""),
        described(one),
        described(other));
  }

  private static boolean contradict(Doel one, Doel other) {
    boolean sameThing =
        one.grootheid() == other.grootheid()
            && one.grootheid() != Grootheid.OVERIG
            && one.doeljaar().equals(other.doeljaar());
    boolean sameTime = span(one).overlapt(span(other));
    boolean otherBasis =
        one.basisjaar().isPresent()
            && other.basisjaar().isPresent()
            && !one.basisjaar().equals(other.basisjaar());
    boolean explained =
        one.toelichting().isPresent()
            && other.toelichting().isPresent()
            && !one.toelichting().equals(other.toelichting());
    return sameThing && sameTime && !explained && (one.eenheid() == other.eenheid() || otherBasis);
  }

  private static Looptijd span(Geldig fact) {
    return new Looptijd(Optional.of(fact.vanaf()), fact.tot());
  }

  private static String described(Doel goal) {
    return goal.min().toPlainString()
        + goal.max().map(max -> " tot " + max.toPlainString()).orElse("")
        + " "
        + goal.eenheid().id()
        + goal.basisjaar().map(year -> " (basisjaar " + year + ")").orElse("")
        + " volgens "
        + goal.bron();
  }
}
