package nl.paraaf.build;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Documents that are made to be looked at, and go nowhere. */
final class MemoryOutput implements Output {
  private final Map<String, byte[]> files = new TreeMap<>();

  /** By path, in order. */
  Map<String, byte[]> files() {
    return files;
  }

  @Override
  public Optional<byte[]> read(String path) {
    return Optional.empty();
  }

  @Override
  public void write(String path, byte[] bytes) {
    files.put(path, bytes);
  }

  @Override
  public void delete(String path) {
    files.remove(path);
  }

  @Override
  public String display(String path) {
    return path;
  }
}
