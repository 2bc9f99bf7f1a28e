package nl.paraaf.source;

/**
 * The way to a value in the records: a file and a JSON Pointer (RFC 6901) into it, such as {@code
 * content/trajecten/cosun.yaml#/bedrijf/naam}. A value that is computed has {@link #COMPUTED} for
 * its file, and a pointer that names the computation.
 */
public record DataPath(String file, String pointer) {
  /** The file name of values that no file holds. */
  public static final String COMPUTED = "berekend";

  public static DataPath computed(String pointer) {
    return new DataPath(COMPUTED, pointer);
  }

  /** Reads the form that {@link #toString} writes. */
  public static DataPath parse(String text) {
    int hash = text.indexOf('#');
    return hash < 0
        ? new DataPath(text, "")
        : new DataPath(text.substring(0, hash), text.substring(hash + 1));
  }

  public DataPath child(String key) {
    return new DataPath(file, pointer + "/" + key.replace("~", "~0").replace("/", "~1"));
  }

  public DataPath child(int index) {
    return new DataPath(file, pointer + "/" + index);
  }

  public boolean isComputed() {
    return file.equals(COMPUTED);
  }

  @Override
  public String toString() {
    return file + "#" + pointer;
  }
}
