package nl.paraaf.testing;

import java.util.Map;
import java.util.Optional;
import nl.paraaf.build.Output;

/**
 * A folder of made documents in memory.
 *
 * @param files by path, those that people see
 * @param hidden by path, what the program keeps for itself; may be the same map
 */
public record MemoryOutput(Map<String, byte[]> files, Map<String, byte[]> hidden)
    implements Output {
  private Map<String, byte[]> of(String path) {
    return path.startsWith(".") ? hidden : files;
  }

  @Override
  public Optional<byte[]> read(String path) {
    return Optional.ofNullable(of(path).get(path));
  }

  @Override
  public void write(String path, byte[] bytes) {
    of(path).put(path, bytes);
  }

  @Override
  public void delete(String path) {
    of(path).remove(path);
  }

  @Override
  public String display(String path) {
    return "output/" + path;
  }
}
