package nl.paraaf.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.paraaf.diagnostic.Suggestion;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * The git repository that a folder is in: reads its versions, and changes nothing. Folders of a
 * version can be read until it is closed.
 */
public final class History implements AutoCloseable {
  private final Repository repository;
  private final Path workTree;

  private History(Repository repository, Path workTree) {
    this.repository = repository;
    this.workTree = workTree;
  }

  /**
   * The repository that holds a folder: of itself, of a folder above it, or of a linked worktree.
   *
   * @throws RevisionException when the folder is in none, or it cannot be read
   */
  public static History of(Path folder) throws RevisionException {
    OwnSystem.use();
    try {
      Path workTree = folder.toRealPath();
      while (workTree != null && !Files.exists(workTree.resolve(Constants.DOT_GIT))) {
        workTree = workTree.getParent();
      }
      if (workTree == null) {
        throw new RevisionException(
            "de map ‘"
                + folder.getFileName()
                + "’ staat niet onder git; zonder git zijn er geen eerdere versies");
      }
      Repository repository =
          new FileRepositoryBuilder().setWorkTree(workTree.toFile()).setMustExist(true).build();
      return new History(repository, workTree);
    } catch (IOException | IllegalArgumentException e) {
      throw new RevisionException(
          "de git-opslag bij ‘"
              + folder.getFileName()
              + "’ kan niet worden gelezen; controleer haar met git status. Git meldt: "
              + e.getMessage(),
          e);
    }
  }

  /**
   * A version.
   *
   * @param name as git understands it: a branch, a tag, a hash or its beginning, {@code HEAD~2}
   * @throws RevisionException when there is none of that name, or more than one
   */
  public Revision at(String name) throws RevisionException {
    try (RevWalk walk = new RevWalk(repository)) {
      ObjectId found = repository.resolve(name + "^{commit}");
      if (found == null) {
        throw new RevisionException(unknown(name));
      }
      RevCommit commit = walk.parseCommit(found);
      return new Revision(repository, workTree, name, commit);
    } catch (AmbiguousObjectException e) {
      throw new RevisionException(
          "met ‘" + name + "’ begint meer dan één versie in git; schrijf meer tekens van de code",
          e);
    } catch (IncorrectObjectTypeException e) {
      throw new RevisionException(
          "‘" + name + "’ is in git geen versie; noem een tak, een tag of een commit", e);
    } catch (MissingObjectException e) {
      throw new RevisionException(incomplete(name), e);
    } catch (IllegalArgumentException e) {
      throw new RevisionException(
          "‘" + name + "’ is geen naam van een versie; noem een tak, een tag of een commit", e);
    } catch (IOException e) {
      throw new RevisionException(
          "versie ‘" + name + "’ kan niet uit git worden gelezen. Git meldt: " + e.getMessage(), e);
    }
  }

  private String unknown(String name) throws IOException {
    List<String> known =
        repository.getRefDatabase().getRefs().stream()
            .map(Ref::getName)
            .filter(r -> r.startsWith(Constants.R_REFS))
            .map(Repository::shortenRefName)
            .distinct()
            .sorted()
            .toList();
    String said = "er is in git geen versie ‘" + name + "’; ";
    return isShallow()
        ? said + "deze kloon is ondiep: haal de rest op met git fetch --unshallow"
        : said + Suggestion.hint(name, known, "noem een tak, een tag of een commit");
  }

  static String incomplete(String name) {
    return "versie ‘"
        + name
        + "’ is hier niet volledig: de kloon is gedeeltelijk; haal de rest op met git fetch";
  }

  private boolean isShallow() throws IOException {
    return !repository.getObjectDatabase().getShallowCommits().isEmpty();
  }

  @Override
  public void close() {
    repository.close();
  }
}
