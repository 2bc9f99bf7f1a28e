package nl.paraaf.build;

import java.util.Optional;
import java.util.Set;
import nl.paraaf.document.Status;
import nl.paraaf.writer.Format;

/**
 * What the user asks for.
 *
 * @param edition an id; empty for the newest, unless {@code allEditions}
 * @param documents which documents of editions
 * @param drafts which legal drafts
 * @param metadata whether public documents get files for publication and archive beside them
 */
public record Request(
    Optional<String> edition,
    boolean allEditions,
    DocumentRequest documents,
    DraftRequest drafts,
    Set<Format> formats,
    Status status,
    boolean metadata) {
  public Request {
    formats = Set.copyOf(formats);
  }

  /** Without metadata. */
  public Request(
      Optional<String> edition,
      boolean allEditions,
      DocumentRequest documents,
      DraftRequest drafts,
      Set<Format> formats,
      Status status) {
    this(edition, allEditions, documents, drafts, formats, status, false);
  }

  /** Documents of editions alone. */
  public Request(
      Optional<String> edition,
      boolean allEditions,
      DocumentRequest documents,
      Set<Format> formats,
      Status status) {
    this(edition, allEditions, documents, DraftRequest.NONE, formats, status);
  }

  /** The same, but as a concept, and nothing to write. */
  Request concept() {
    return new Request(edition, allEditions, documents, drafts, Set.of(), Status.CONCEPT);
  }

  /** Whether everything there is was asked for. */
  boolean isComplete() {
    return allEditions && documents.equals(DocumentRequest.ALL) && drafts.equals(DraftRequest.ALL);
  }
}
