package nl.paraaf.document;

/** Whether a document may still show what is open. */
public enum Status {
  /** Open places are visible and listed, and every page says that this is a draft. */
  CONCEPT,
  /** Nothing is open. */
  DEFINITIEF
}
