package nl.paraaf.document;

import java.util.List;
import java.util.Optional;

/** A whole document. */
public record Document(DocumentInfo info, Optional<Letterhead> letterhead, List<Part> parts) {
  public Document {
    parts = List.copyOf(parts);
  }
}
