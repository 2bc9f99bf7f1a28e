package nl.paraaf.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a state model: an event of a kind, in one of the phases, leads to a phase.
 *
 * @param soort the kind of event
 * @param start whether it can be the first event that is known of a track
 * @param from the phases in which it can happen
 * @param to the phase that it leads to; empty when it leaves the phase as it is
 * @param needs the kinds of event that must have happened before
 */
record Transition(Soort soort, boolean start, Set<Fase> from, Optional<Fase> to, Set<Soort> needs) {

  static Transition on(Soort soort) {
    return new Transition(soort, false, Set.of(), Optional.empty(), Set.of());
  }

  Transition atStart() {
    return new Transition(soort, true, from, to, needs);
  }

  Transition from(Fase... phases) {
    return from(Set.of(phases));
  }

  Transition from(Collection<Fase> phases) {
    Set<Fase> all = EnumSet.noneOf(Fase.class);
    all.addAll(from);
    all.addAll(phases);
    return new Transition(soort, start, all, to, needs);
  }

  /** Possible in every phase and as the first event. */
  Transition anywhere() {
    return new Transition(soort, true, EnumSet.allOf(Fase.class), to, needs);
  }

  Transition to(Fase phase) {
    return new Transition(soort, start, from, Optional.of(phase), needs);
  }

  Transition needs(Soort... kinds) {
    Set<Soort> all = EnumSet.noneOf(Soort.class);
    all.addAll(Set.of(kinds));
    return new Transition(soort, start, from, to, all);
  }
}
