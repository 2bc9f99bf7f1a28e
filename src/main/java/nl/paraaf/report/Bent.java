package nl.paraaf.report;

import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.source.Span;

/**
 * A finding for which a rule gave way.
 *
 * @param found as the rule would have told it
 * @param now how bad it still is; empty when it is not told at all
 * @param reason in the words of the writer of the exception
 * @param entry where the exception stands
 */
public record Bent(Diagnostic found, Optional<Severity> now, String reason, Span entry) {

  /** What is told instead, if anything. */
  public Optional<Diagnostic> told() {
    return now.map(found::withSeverity);
  }
}
