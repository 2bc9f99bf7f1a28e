package nl.paraaf.revision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.source.SourceRoot;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;

/** One version: what the folders held at one commit. */
public final class Revision {
  private static final int SHORT = 12;

  private final Repository repository;
  private final Path workTree;
  private final String name;
  private final RevCommit commit;

  Revision(Repository repository, Path workTree, String name, RevCommit commit) {
    this.repository = repository;
    this.workTree = workTree;
    this.name = name;
    this.commit = commit;
  }

  /** As the user named it. */
  public String name() {
    return name;
  }

  /** The hash of the commit, as far as people need it; names the same version everywhere. */
  public String id() {
    return commit.name().substring(0, SHORT);
  }

  /**
   * A folder as it was. Its files are found now and read when asked for.
   *
   * @param shown the folder's name as the user knows it, for messages and data paths
   * @param folder where it is now
   * @throws RevisionException when it is not in this repository, or was not there
   */
  public SourceRoot folder(String shown, Path folder) throws RevisionException {
    try {
      Path real = folder.toRealPath();
      if (!real.startsWith(workTree)) {
        throw new RevisionException(
            "de map ‘"
                + shown
                + "’ ligt buiten de git-opslag waarin versie ‘"
                + name
                + "’ is gezocht; zet gegevens en sjablonen in één opslag");
      }
      String prefix = workTree.relativize(real).toString().replace('\\', '/');
      return new RevisionRoot(shown, repository, files(shown, prefix));
    } catch (MissingObjectException e) {
      throw new RevisionException(History.incomplete(name), e);
    } catch (IOException e) {
      throw new RevisionException(
          "de map ‘"
              + shown
              + "’ kan niet uit versie ‘"
              + name
              + "’ worden gelezen. Git meldt: "
              + e.getMessage(),
          e);
    }
  }

  /**
   * Whether a folder is now what it was, byte for byte.
   *
   * @param except the beginning of paths that do not matter; empty when all do
   * @throws RevisionException when it is not in this repository, or was not there
   */
  public boolean holds(String shown, Path folder, String except) throws RevisionException {
    RevisionRoot then = (RevisionRoot) folder(shown, folder);
    SourceRoot now = new FolderRoot(shown, folder);
    try (ObjectInserter.Formatter hashes = new ObjectInserter.Formatter()) {
      Predicate<String> matters = path -> except.isEmpty() || !path.startsWith(except);
      List<String> paths = now.list().stream().filter(matters).toList();
      if (!paths.equals(then.list().stream().filter(matters).toList())) {
        return false;
      }
      for (String path : paths) {
        byte[] bytes = now.read(path, Integer.MAX_VALUE - 8L);
        if (!then.id(path).equals(hashes.idFor(Constants.OBJ_BLOB, bytes))) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      // What cannot be read now is told where it is read; it is not what was recorded.
      return false;
    }
  }

  private SortedMap<String, RevisionRoot.Entry> files(String shown, String prefix)
      throws IOException, RevisionException {
    SortedMap<String, RevisionRoot.Entry> files = new TreeMap<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      if (prefix.isEmpty()) {
        walk.addTree(commit.getTree());
      } else {
        try (TreeWalk way = TreeWalk.forPath(repository, prefix, commit.getTree())) {
          if (way == null || way.getFileMode() != FileMode.TREE) {
            throw new RevisionException(
                "de map ‘" + shown + "’ bestond nog niet in versie ‘" + name + "’");
          }
          walk.addTree(way.getObjectId(0));
        }
      }
      while (walk.next()) {
        if (walk.getNameString().startsWith(".")) {
          continue;
        }
        if (walk.isSubtree()) {
          walk.enterSubtree();
        } else if (walk.getFileMode() == FileMode.GITLINK) {
          throw new RevisionException(
              "de map ‘"
                  + shown
                  + "/"
                  + walk.getPathString()
                  + "’ is in versie ‘"
                  + name
                  + "’ een submodule; die wordt niet gelezen");
        } else {
          files.put(
              walk.getPathString(),
              new RevisionRoot.Entry(walk.getObjectId(0), walk.getFileMode() == FileMode.SYMLINK));
        }
      }
    }
    return files;
  }
}
