package nl.paraaf.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Findings that were there at a moment, so that only later ones count. The components are the keys
 * of the file.
 *
 * @param programma name and version of the program that made it
 */
public record Baseline(String programma, List<Known> bevindingen) {
  public Baseline {
    bevindingen = bevindingen == null ? List.of() : List.copyOf(bevindingen);
  }

  /**
   * One finding.
   *
   * @param vingerafdruk as {@link Finding#fingerprint}
   */
  public record Known(String regel, String bestand, String melding, String vingerafdruk) {}

  /** What was found now, errors left out: an error is never known. */
  public static Baseline of(String program, Findings findings) {
    List<Known> known = new ArrayList<>();
    for (Finding finding : findings.all()) {
      if (finding.canBeKnown()) {
        known.add(
            new Known(
                finding.found().code(),
                finding.found().span().file(),
                finding.found().message(),
                finding.fingerprint()));
      }
    }
    return new Baseline(program, known);
  }
}
