package nl.paraaf.reading.word;

/** How pending changes of a file are read. */
public enum View {
  /** Both what was inserted and what was deleted, each marked as such. */
  AS_IS,
  /** As if all changes had been accepted. */
  ACCEPTED,
  /** As if all changes had been rejected. */
  REJECTED
}
