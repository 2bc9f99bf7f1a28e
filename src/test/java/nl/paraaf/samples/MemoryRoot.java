package nl.paraaf.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.paraaf.source.SourceRoot;

/** A content folder in memory. */
record MemoryRoot(Map<String, String> files) implements SourceRoot {
  @Override
  public String name() {
    return "content";
  }

  @Override
  public List<String> list() {
    return List.copyOf(new TreeMap<>(files).keySet());
  }

  @Override
  public byte[] read(String path, long limit) {
    return files.get(path).getBytes(UTF_8);
  }
}
