package nl.paraaf.revision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import nl.paraaf.source.SourceRoot;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;

/** A folder of one version. Only names and hashes are kept; threads may share it. */
final class RevisionRoot implements SourceRoot {
  /** Links that lead to links are followed this far, as file systems do. */
  private static final int LINKS = 8;

  private static final int LONGEST_LINK = 4096;

  private final String name;
  private final Repository repository;
  private final SortedMap<String, Entry> files;

  /**
   * A file of the folder.
   *
   * @param link whether it holds the way to another
   */
  record Entry(ObjectId id, boolean link) {}

  RevisionRoot(String name, Repository repository, SortedMap<String, Entry> files) {
    this.name = name;
    this.repository = repository;
    this.files = files;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> list() {
    return List.copyOf(files.keySet());
  }

  @Override
  public byte[] read(String path, long limit) throws IOException {
    return bytes(path, file(path), limit);
  }

  private Entry file(String path) throws IOException {
    String at = inside(path, path);
    for (int i = 0; i <= LINKS; i++) {
      Entry entry = files.get(at);
      if (entry == null) {
        throw new NoSuchFileException(display(path));
      }
      if (!entry.link()) {
        return entry;
      }
      String target = new String(bytes(path, entry, LONGEST_LINK), StandardCharsets.UTF_8);
      int slash = at.lastIndexOf('/');
      at = inside(path, target.startsWith("/") ? target : at.substring(0, slash + 1) + target);
    }
    throw new IOException(path + " is a circle of links");
  }

  /** The hash of the file that a path leads to. */
  ObjectId id(String path) throws IOException {
    return file(path).id();
  }

  private byte[] bytes(String path, Entry entry, long limit) throws IOException {
    ObjectLoader loader = repository.open(entry.id(), Constants.OBJ_BLOB);
    if (loader.getSize() > limit) {
      throw new TooLargeException(path, loader.getSize());
    }
    return loader.getBytes();
  }

  /** A path without dots. */
  private static String inside(String asked, String path) throws OutsideException {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        if (steps.pollLast() == null) {
          throw new OutsideException(asked);
        }
      } else if (!step.equals(".")) {
        steps.addLast(step);
      }
    }
    if (path.startsWith("/")) {
      throw new OutsideException(asked);
    }
    return String.join("/", steps);
  }
}
