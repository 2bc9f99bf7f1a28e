package nl.paraaf.testing.rooms.document;

import nl.paraaf.testing.rooms.domain.DomainSeesDocument;

/** With the domain that sees the document, a cycle. */
public final class DocumentSeesDomain {
  private DomainSeesDocument domain;

  public DomainSeesDocument domain() {
    return domain;
  }
}
