package nl.paraaf.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.paraaf.build.NoOutput;
import nl.paraaf.build.Workspace;
import nl.paraaf.revision.History;
import nl.paraaf.revision.Revision;
import nl.paraaf.revision.RevisionException;

/**
 * The folders of the user as they were at one version in git, to be read only. Files keep the names
 * that they have now, so that documents of two versions have the same data paths.
 */
final class PastWorkspace implements AutoCloseable {
  private final History history;
  private final Revision revision;
  private final Workspace workspace;

  private PastWorkspace(History history, Revision revision, Workspace workspace) {
    this.history = history;
    this.revision = revision;
    this.workspace = workspace;
  }

  /**
   * Finds a version.
   *
   * @param root the folder that relative paths start from
   * @param name as git understands it
   * @throws UsageException when there is no such version, or a folder is not in it
   */
  static PastWorkspace open(CommonOptions common, Path root, String name) {
    // That the folders are there is known from here on.
    Workspace now = common.workspace(root);
    History history = null;
    try {
      history = History.of(root.resolve(common.content));
      Revision revision = history.at(name);
      Workspace then =
          new Workspace(
              revision.folder(now.content().name(), root.resolve(common.content)),
              revision.folder(now.templates().name(), root.resolve(common.templates)),
              new NoOutput(),
              Optional.empty());
      return new PastWorkspace(history, revision, then);
    } catch (RevisionException e) {
      if (history != null) {
        history.close();
      }
      throw new UsageException(common.spec.commandLine(), e.getMessage());
    }
  }

  Workspace workspace() {
    return workspace;
  }

  Revision revision() {
    return revision;
  }

  @Override
  public void close() {
    history.close();
  }
}
