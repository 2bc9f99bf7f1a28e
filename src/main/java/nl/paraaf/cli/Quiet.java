package nl.paraaf.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Libraries speak to their makers, not to policy writers: what matters comes as a diagnostic. */
final class Quiet {
  /** Kept, because loggers that nobody holds forget their level. */
  private static final Logger ROOT = Logger.getLogger("");

  private Quiet() {}

  static void libraries() {
    ROOT.setLevel(Level.OFF);
  }
}
