package nl.paraaf.source;

import java.util.HashMap;
import java.util.Map;

/**
 * Many data paths, in little memory. Thousands of values come from the same files, and stand in
 * thousands of files under the same pointers: each file and each pointer is held once. For one
 * thread.
 */
public final class DataPaths {
  private final Map<String, String> parts = new HashMap<>();

  /** An equal path that shares its parts with the others. */
  public DataPath shared(DataPath path) {
    return new DataPath(once(path.file()), once(path.pointer()));
  }

  private String once(String part) {
    String known = parts.putIfAbsent(part, part);
    return known == null ? part : known;
  }
}
