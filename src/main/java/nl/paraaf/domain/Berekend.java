package nl.paraaf.domain;

/** A record that no file holds: it was computed from others. */
public interface Berekend {
  /**
   * A stable name for what was computed, such as {@code trajecten/cosun}; with a component behind
   * it the pointer of a computed data path, such as {@code berekend#/trajecten/cosun/fase}.
   */
  String sleutel();
}
