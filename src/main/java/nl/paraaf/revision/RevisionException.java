package nl.paraaf.revision;

/** A version that cannot be had; the message is for the user: what is wrong, and what to do. */
public final class RevisionException extends Exception {
  private static final long serialVersionUID = 1;

  RevisionException(String message) {
    super(message);
  }

  RevisionException(String message, Throwable cause) {
    super(message, cause);
  }
}
