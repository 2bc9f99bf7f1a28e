package nl.paraaf.build;

import java.util.List;
import java.util.Set;
import nl.paraaf.writer.Format;

/**
 * Whether a document must be made, and why.
 *
 * @param path of the document, without an extension
 * @param formats in which it is made
 * @param reasons each as it follows on {@code omdat}; empty when nothing changed
 */
public record Verdict(String path, Set<Format> formats, List<String> reasons) {
  public Verdict {
    formats = Set.copyOf(formats);
    reasons = List.copyOf(reasons);
  }

  public boolean isCurrent() {
    return reasons.isEmpty();
  }
}
