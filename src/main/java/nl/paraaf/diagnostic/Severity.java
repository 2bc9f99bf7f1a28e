package nl.paraaf.diagnostic;

import java.util.Locale;

/** How bad it is. Only {@link #FOUT} stops the walk. */
public enum Severity {
  FOUT,
  WAARSCHUWING,
  HINT;

  /** The Dutch word as printed. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
