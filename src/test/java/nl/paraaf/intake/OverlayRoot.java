package nl.paraaf.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.source.SourceRoot;

/**
 * The files of a case on top of those of a good content folder, so that a case shows its fault
 * alone.
 */
public final class OverlayRoot implements SourceRoot {
  private final List<SourceRoot> roots = new ArrayList<>();

  public OverlayRoot(Path... topFirst) {
    for (Path folder : topFirst) {
      if (Files.isDirectory(folder)) {
        roots.add(new FolderRoot("content", folder));
      }
    }
  }

  @Override
  public String name() {
    return "content";
  }

  @Override
  public List<String> list() throws IOException {
    TreeSet<String> all = new TreeSet<>();
    for (SourceRoot root : roots) {
      all.addAll(root.list());
    }
    return List.copyOf(all);
  }

  @Override
  public byte[] read(String path, long limit) throws IOException {
    for (SourceRoot root : roots) {
      if (root.list().contains(path)) {
        return root.read(path, limit);
      }
    }
    return roots.get(0).read(path, limit);
  }
}
