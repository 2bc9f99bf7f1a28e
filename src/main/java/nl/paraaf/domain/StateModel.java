package nl.paraaf.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.domain.Traject.Gebeurtenis;
import nl.paraaf.source.Provenance;
import nl.paraaf.source.SourceMap;

/**
 * The way of a track through the phases, computed from its events.
 *
 * <p>Events are taken in the order in which they became certain, those of one day in the order of
 * the file. Each type of track has a table of {@link Transition}s. Three rules stand beside the
 * tables:
 *
 * <ul>
 *   <li>The first event may stand anywhere early on the way, because sources start late; when it
 *       names no phase, the track is in the first phase of its type.
 *   <li>While feasibility is studied the track can go on from the phase before.
 *   <li>{@code heropend} leads back to the last phase on the way, before any phase beside it.
 * </ul>
 */
public final class StateModel {
  private final TrajectType type;
  private final Set<Soort> happened = EnumSet.noneOf(Soort.class);
  private Optional<Fase> onTheWay = Optional.empty();
  private Optional<Stand> stand = Optional.empty();

  private StateModel(TrajectType type) {
    this.type = type;
  }

  /** Where the track stands at the end of a day; empty while none of its events has happened. */
  public static Optional<Stand> op(Traject traject, LocalDate dag) {
    StateModel model = new StateModel(traject.type());
    Tijdlijn.tot(traject, dag).forEach(event -> model.take(event, objection -> {}));
    return model.stand;
  }

  /** Where the track stood by the end of a day and before it, the first phase first. */
  static List<Stand> verloop(Traject traject, LocalDate dag) {
    StateModel model = new StateModel(traject.type());
    List<Stand> way = new ArrayList<>();
    for (Gebeurtenis event : Tijdlijn.tot(traject, dag)) {
      model.take(event, objection -> {});
      model
          .stand
          .filter(now -> way.isEmpty() || !way.get(way.size() - 1).equals(now))
          .ifPresent(way::add);
    }
    return List.copyOf(way);
  }

  /** Reports each event that cannot have happened when it did. */
  public static void check(
      Traject traject, Provenance provenance, SourceMap places, Diagnostics diagnostics) {
    StateModel model = new StateModel(traject.type());
    TransitionReport report =
        new TransitionReport(traject, new Report(provenance, places, diagnostics));
    Tijdlijn.van(traject).forEach(event -> model.take(event, report));
  }

  /** Why an event cannot have happened. */
  sealed interface Objection {
    Gebeurtenis event();

    /** It does not belong to this type of track. */
    record Foreign(Gebeurtenis event, TrajectType type) implements Objection {}

    /** Kinds of event are missing that must have gone before. */
    record Missing(Gebeurtenis event, Set<Soort> missing) implements Objection {}

    /** Not in this phase; {@code stand} is empty for a first event. */
    record Illegal(Gebeurtenis event, Optional<Stand> stand, Set<Fase> possible)
        implements Objection {}
  }

  /** Takes one event; an impossible one is reported and then believed. */
  private void take(Gebeurtenis event, Consumer<Objection> objections) {
    List<Transition> rows =
        Transitions.of(type).stream().filter(row -> row.soort() == event.soort()).toList();
    if (rows.isEmpty()) {
      objections.accept(new Objection.Foreign(event, type));
      return;
    }
    Optional<Transition> row = rows.stream().filter(this::fits).findFirst();
    Set<Soort> missing = EnumSet.noneOf(Soort.class);
    missing.addAll(row.orElse(rows.get(0)).needs());
    missing.removeAll(happened);
    if (!missing.isEmpty()) {
      objections.accept(new Objection.Missing(event, missing));
    } else if (row.isEmpty()) {
      objections.accept(new Objection.Illegal(event, stand, possible(rows)));
    }
    happened.add(event.soort());
    enter(target(event, row.orElse(rows.get(0))), event);
  }

  private boolean fits(Transition row) {
    if (stand.isEmpty()) {
      return row.start();
    }
    Fase now = stand.get().fase();
    return row.from().contains(now)
        || (now == Fase.HAALBAARHEID_BEZIEN && row.from().contains(phaseOnTheWay()));
  }

  private Fase phaseOnTheWay() {
    return onTheWay.orElse(Transitions.begin(type));
  }

  private Fase target(Gebeurtenis event, Transition row) {
    if (event.soort() == Soort.HEROPEND) {
      return phaseOnTheWay();
    }
    return row.to().or(() -> stand.map(Stand::fase)).orElse(Transitions.begin(type));
  }

  private void enter(Fase fase, Gebeurtenis event) {
    if (stand.isEmpty() || stand.get().fase() != fase) {
      stand = Optional.of(new Stand(fase, event));
    }
    if (!Transitions.ASIDE.contains(fase)) {
      onTheWay = Optional.of(fase);
    }
  }

  private static Set<Fase> possible(List<Transition> rows) {
    Set<Fase> phases = EnumSet.noneOf(Fase.class);
    rows.forEach(row -> phases.addAll(row.from()));
    return phases;
  }
}
