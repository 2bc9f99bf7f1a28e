package nl.paraaf.build;

import java.util.List;
import nl.paraaf.diagnostic.Diagnostic;

/**
 * What was found in one document when it was read by itself. It is small, and all that is needed of
 * a document of which no file is made.
 *
 * @param faults what is wrong in its text
 * @param open what is still open in it
 * @param leaks what it tells that its readers may not know
 */
record Proof(List<Diagnostic> faults, List<OpenPlaces.Place> open, List<Diagnostic> leaks) {
  Proof {
    faults = List.copyOf(faults);
    open = List.copyOf(open);
    leaks = List.copyOf(leaks);
  }
}
