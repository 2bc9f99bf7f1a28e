package nl.paraaf.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.paraaf.source.SourceRoot;

/**
 * A folder in which some files say something else.
 *
 * @param texts of those files, by the name as the user knows it
 */
record PatchedRoot(SourceRoot root, Map<String, String> texts) implements SourceRoot {
  @Override
  public String name() {
    return root.name();
  }

  @Override
  public List<String> list() throws IOException {
    return root.list();
  }

  @Override
  public byte[] read(String path, long limit) throws IOException {
    String text = texts.get(root.display(path));
    return text == null ? root.read(path, limit) : text.getBytes(UTF_8);
  }
}
