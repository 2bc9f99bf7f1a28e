package nl.paraaf.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.source.SourceRoot;

/**
 * A folder in memory.
 *
 * @param files text by path below the folder
 */
record MemoryRoot(String name, Map<String, String> files) implements SourceRoot {

  @Override
  public List<String> list() {
    return List.copyOf(new TreeMap<>(files).keySet());
  }

  @Override
  public byte[] read(String path, long limit) {
    return files.get(path).getBytes(UTF_8);
  }

  /** The templates of the repository, some of them changed. */
  static SourceRoot templates(Map<String, String> changed) {
    SourceRoot all = new FolderRoot("templates", Path.of("templates"));
    return new SourceRoot() {
      @Override
      public String name() {
        return all.name();
      }

      @Override
      public List<String> list() throws IOException {
        return all.list();
      }

      @Override
      public byte[] read(String path, long limit) throws IOException {
        return changed.containsKey(path)
            ? changed.get(path).getBytes(UTF_8)
            : all.read(path, limit);
      }
    };
  }
}
