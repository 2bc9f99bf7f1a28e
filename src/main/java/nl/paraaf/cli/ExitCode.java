package nl.paraaf.cli;

/** What the program's exit codes mean. */
final class ExitCode {
  static final int GOOD = 0;
  static final int FAULT = 1;
  static final int USAGE = 2;
  static final int INPUT = 3;
  static final int WARNINGS = 4;

  /** The program is older than its sources; for the scripts that start it, never for a user. */
  static final int STALE = 75;

  private ExitCode() {}
}
