package nl.paraaf.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** From the path of each value to its place in the text. */
public final class SourceMap {
  private final Map<DataPath, Span> values = new HashMap<>();
  private final Map<DataPath, Span> keys = new HashMap<>();

  public void putValue(DataPath path, Span span) {
    values.put(path, span);
  }

  public void putKey(DataPath path, Span span) {
    keys.put(path, span);
  }

  /** The place of the value itself. */
  public Optional<Span> value(DataPath path) {
    return Optional.ofNullable(values.get(path));
  }

  /** The place of the key that names the value; nothing for items of a list. */
  public Optional<Span> key(DataPath path) {
    return Optional.ofNullable(keys.get(path));
  }

  /** The place of the value, or of the nearest value that holds it. */
  public Span nearest(DataPath path) {
    DataPath at = path;
    while (true) {
      Span span = values.get(at);
      if (span != null) {
        return span;
      }
      int slash = at.pointer().lastIndexOf('/');
      if (slash < 0) {
        return path.isComputed() ? Span.nowhere() : Span.at(path.file(), 1, 1);
      }
      at = new DataPath(at.file(), at.pointer().substring(0, slash));
    }
  }
}
