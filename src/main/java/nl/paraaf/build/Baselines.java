package nl.paraaf.build;

import java.util.Optional;
import nl.paraaf.intake.Json;
import nl.paraaf.report.Baseline;
import nl.paraaf.report.Findings;

/** The file of findings that are known. */
public final class Baselines {
  private Baselines() {}

  /** What a file holds; empty when it holds something else. */
  public static Optional<Baseline> read(byte[] bytes) {
    return Json.read(bytes, Baseline.class)
        .filter(b -> b.programma() != null)
        .filter(b -> b.bevindingen().stream().noneMatch(Baselines::isTorn));
  }

  private static boolean isTorn(Baseline.Known known) {
    return known.regel() == null
        || known.bestand() == null
        || known.melding() == null
        || known.vingerafdruk() == null;
  }

  /** What was found now, as a file. */
  public static byte[] write(Findings findings) {
    return Json.write(Baseline.of(Version.program(), findings));
  }
}
