package nl.paraaf.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.document.Status;
import nl.paraaf.writer.Format;

/**
 * What the user asks for.
 *
 * @param edition an id; empty for the newest, unless {@code allEditions}
 * @param kinds of the documents of an edition; may be empty
 * @param drafts which legal drafts
 */
public record Request(
    Optional<String> edition,
    boolean allEditions,
    List<DocumentKind> kinds,
    DraftRequest drafts,
    Set<Format> formats,
    Status status) {
  public Request {
    kinds = List.copyOf(kinds);
    formats = Set.copyOf(formats);
  }

  /** Documents of editions alone. */
  public Request(
      Optional<String> edition,
      boolean allEditions,
      List<DocumentKind> kinds,
      Set<Format> formats,
      Status status) {
    this(edition, allEditions, kinds, DraftRequest.NONE, formats, status);
  }

  /** Whether everything there is was asked for. */
  boolean isComplete() {
    return allEditions && kinds.equals(DocumentKind.ALL) && drafts.equals(DraftRequest.ALL);
  }
}
