package nl.paraaf.diagnostic;

/**
 * A fault of the program, never of its user: the only exception that may reach the command line,
 * which asks for a report.
 */
public final class ParaafFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ParaafFault(String message) {
    super(message);
  }

  public ParaafFault(String message, Throwable cause) {
    super(message, cause);
  }
}
