package nl.paraaf.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days of which an end can be open or unknown.
 *
 * @param van the first day
 * @param tot the first day that is no longer in it
 */
record Looptijd(Optional<LocalDate> van, Optional<LocalDate> tot) {

  boolean isBegonnenOp(LocalDate dag) {
    return van.map(eerste -> !eerste.isAfter(dag)).orElse(true);
  }

  boolean omvat(LocalDate dag) {
    return isBegonnenOp(dag) && tot.map(dag::isBefore).orElse(true);
  }

  boolean overlapt(Looptijd ander) {
    return beginsBefore(ander) && ander.beginsBefore(this);
  }

  private boolean beginsBefore(Looptijd ander) {
    return van.orElse(LocalDate.MIN).isBefore(ander.tot().orElse(LocalDate.MAX));
  }

  /** In the words of the data: {@code van 2024-07-02 tot 2026-02-23}. */
  @Override
  public String toString() {
    return "van "
        + van.map(LocalDate::toString).orElse("onbekend")
        + " tot "
        + tot.map(LocalDate::toString).orElse("heden");
  }
}
