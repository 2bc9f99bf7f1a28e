package nl.paraaf.testing.rooms.domain;

import nl.paraaf.testing.rooms.document.DocumentSeesDomain;

/** The domain may not see the document. */
public final class DomainSeesDocument {
  private DocumentSeesDomain document;

  public DocumentSeesDomain document() {
    return document;
  }
}
