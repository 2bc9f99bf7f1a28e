package nl.paraaf.build;

import java.util.Optional;
import nl.paraaf.source.SourceRoot;

/**
 * Where everything stands: two folders to read, one to write. The only way to files.
 *
 * @param records the folder of content, for the versions of clauses that a user has recorded; empty
 *     when nothing may be written there
 */
public record Workspace(
    SourceRoot content, SourceRoot templates, Output output, Optional<Output> records) {

  /** A workspace in which nothing is recorded. */
  public Workspace(SourceRoot content, SourceRoot templates, Output output) {
    this(content, templates, output, Optional.empty());
  }
}
