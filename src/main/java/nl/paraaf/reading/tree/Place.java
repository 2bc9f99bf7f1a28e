package nl.paraaf.reading.tree;

/**
 * The way back from a node to the file that it was read from.
 *
 * @param part of the package, such as {@code word/document.xml}
 * @param number of the element among those that the same reading gave; opaque to all but the reader
 */
public record Place(String part, int number) {
  /** Of what was not read from a file. */
  public static final Place NONE = new Place("", -1);
}
