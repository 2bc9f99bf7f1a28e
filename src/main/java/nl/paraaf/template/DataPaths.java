package nl.paraaf.template;

import java.util.HashMap;
import java.util.Map;
import nl.paraaf.source.DataPath;

/**
 * The data paths of one document. Thousands of its values come from the same files, and stand in
 * them under the same pointers: each file and each pointer is held once.
 */
final class DataPaths {
  private final Map<String, String> parts = new HashMap<>();

  /** Reads the form that a path has in markup. */
  DataPath read(String text) {
    DataPath path = DataPath.parse(text);
    return new DataPath(once(path.file()), once(path.pointer()));
  }

  private String once(String part) {
    return parts.computeIfAbsent(part, same -> same);
  }
}
