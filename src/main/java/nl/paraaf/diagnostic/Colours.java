package nl.paraaf.diagnostic;

/** Colours of a terminal, or none. */
public enum Colours {
  NONE,
  ANSI;

  private static final String RESET = "\u001b[0m";

  String severity(Severity severity, String text) {
    return switch (severity) {
      case FOUT -> in("1;31", text);
      case WAARSCHUWING -> in("1;33", text);
      case HINT -> in("36", text);
    };
  }

  /** Text that leads to other text: places and headings. */
  public String bold(String text) {
    return in("1", text);
  }

  private String in(String code, String text) {
    return this == NONE ? text : "\u001b[" + code + "m" + text + RESET;
  }
}
