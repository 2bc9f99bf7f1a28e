package nl.paraaf.domain;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.paraaf.source.Provenance;

/** Makes copies of records without what is of a later date, and keeps their places. */
record Shortened(Provenance provenance) {

  /** The record itself when the whole list stays; else a copy with the rest of the list. */
  <T, E> T copy(T whole, List<E> list, Predicate<E> stays, Function<List<E>, T> copy) {
    List<E> rest = list.stream().filter(stays).toList();
    return rest.size() == list.size() ? whole : copyOf(whole, copy.apply(rest));
  }

  /** The copy, with the place of the record that it was made from. */
  <T> T copyOf(T whole, T copy) {
    provenance.of(whole).ifPresent(path -> provenance.put(copy, path));
    return copy;
  }
}
