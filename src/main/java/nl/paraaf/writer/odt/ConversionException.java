package nl.paraaf.writer.odt;

/** LibreOffice did not do what was asked; the message says in Dutch what happened. */
final class ConversionException extends Exception {
  private static final long serialVersionUID = 1;

  ConversionException(String message) {
    super(message);
  }

  ConversionException(String message, Throwable cause) {
    super(message, cause);
  }
}
