package nl.paraaf.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
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
public record MemoryRoot(String name, Map<String, String> files) implements SourceRoot {
  @Override
  public List<String> list() {
    return List.copyOf(new TreeMap<>(files).keySet());
  }

  @Override
  public byte[] read(String path, long limit) throws IOException {
    if (!files.containsKey(path)) {
      throw new NoSuchFileException(display(path));
    }
    return files.get(path).getBytes(UTF_8);
  }

  /** The text of all files below a folder on disk, to change. */
  public static Map<String, String> files(Path folder) {
    SourceRoot root = new FolderRoot("", folder);
    Map<String, String> files = new TreeMap<>();
    try {
      for (String path : root.list()) {
        files.put(path, new String(root.read(path, Integer.MAX_VALUE), UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The templates of the repository, some of them changed. */
  public static SourceRoot templates(Map<String, String> changed) {
    Map<String, String> files = files(Path.of("templates"));
    files.putAll(changed);
    return new MemoryRoot("templates", files);
  }
}
