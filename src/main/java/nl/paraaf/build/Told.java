package nl.paraaf.build;

/**
 * What was told of documents when they were made.
 *
 * @param waarschuwingen warnings
 * @param open open places
 * @param weggelaten confidential values that are left out
 */
public record Told(int waarschuwingen, int open, int weggelaten) {
  /** Nothing was told. */
  public static final Told NOTHING = new Told(0, 0, 0);

  Told plus(Told other) {
    return new Told(
        waarschuwingen + other.waarschuwingen, open + other.open, weggelaten + other.weggelaten);
  }
}
