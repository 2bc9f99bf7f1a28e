package nl.paraaf.domain;

/** A record that no file holds: it was computed from others. */
public interface Berekend {
  /**
   * A stable name for what was computed, such as {@code trajecten/cosun}; with a component behind
   * it the pointer of a computed data path, such as {@code berekend#/trajecten/cosun/fase}.
   */
  String sleutel();

  /**
   * The record that was read, when the computed one shows components of it by the same names; null
   * for none. What is shown unchanged leads back to where it was read.
   */
  default Record origineel() {
    return null;
  }
}
