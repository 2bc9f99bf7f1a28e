package nl.paraaf.office;

/** LibreOffice did not do what was asked; the message says in Dutch what happened. */
public final class OfficeException extends Exception {
  private static final long serialVersionUID = 1;

  /** With what happened. */
  public OfficeException(String message) {
    super(message);
  }

  /** With what happened, and why. */
  public OfficeException(String message, Throwable cause) {
    super(message, cause);
  }
}
