package nl.paraaf.report;

import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Severity;

/**
 * One thing that was found, with all that is known of it.
 *
 * @param found as it is told; of what is not told, as the rule would have told it
 * @param fingerprint stays the same when lines move
 * @param line the text where it begins
 * @param bent the exception that lowered it or took it away
 * @param known whether a baseline has it
 */
public record Finding(
    Diagnostic found,
    String fingerprint,
    Optional<String> line,
    Optional<Bent> bent,
    boolean known) {

  /** Whether an exception took it away. */
  public boolean isOff() {
    return bent.filter(b -> b.now().isEmpty()).isPresent();
  }

  /** Whether it is told and counted. */
  public boolean counts() {
    return !isOff() && !known;
  }

  boolean canBeKnown() {
    return !isOff() && found.severity() != Severity.FOUT;
  }
}
