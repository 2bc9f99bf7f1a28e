package nl.paraaf.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * From the path of each value to its place in the text. There are as many as values, in thousands
 * of files that have much the same pointers: each pointer is held once.
 */
public final class SourceMap {
  private final Map<String, Map<String, Entry>> files = new HashMap<>();
  private final Map<String, String> pointers = new HashMap<>();

  /** The places of one value; each may be null until it is known. */
  private static final class Entry {
    private Span value;
    private Span key;
  }

  public void putValue(DataPath path, Span span) {
    entry(path).value = span;
  }

  public void putKey(DataPath path, Span span) {
    entry(path).key = span;
  }

  private Entry entry(DataPath path) {
    return files
        .computeIfAbsent(path.file(), file -> new HashMap<>())
        .computeIfAbsent(
            pointers.computeIfAbsent(path.pointer(), same -> same), pointer -> new Entry());
  }

  /** The place of the value itself. */
  public Optional<Span> value(DataPath path) {
    return find(path).map(entry -> entry.value);
  }

  /** The place of the key that names the value; nothing for items of a list. */
  public Optional<Span> key(DataPath path) {
    return find(path).map(entry -> entry.key);
  }

  private Optional<Entry> find(DataPath path) {
    return Optional.ofNullable(files.getOrDefault(path.file(), Map.of()).get(path.pointer()));
  }

  /** The place of the value, or of the nearest value that holds it. */
  public Span nearest(DataPath path) {
    Map<String, Entry> file = files.getOrDefault(path.file(), Map.of());
    String at = path.pointer();
    while (true) {
      Entry entry = file.get(at);
      if (entry != null && entry.value != null) {
        return entry.value;
      }
      int slash = at.lastIndexOf('/');
      if (slash < 0) {
        return path.isComputed() ? Span.nowhere() : Span.at(path.file(), 1, 1);
      }
      at = at.substring(0, slash);
    }
  }
}
