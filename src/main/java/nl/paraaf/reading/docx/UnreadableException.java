package nl.paraaf.reading.docx;

/** Why a file cannot be read, in the words for its user. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1;
  private final String code;
  private final String hint;

  UnreadableException(String code, String message, String hint) {
    super(message);
    this.code = code;
    this.hint = hint;
  }

  static UnreadableException damaged() {
    return new UnreadableException(
        "docx-beschadigd",
        "het Word-bestand is beschadigd of onvolledig",
        "open het in Word en sla het opnieuw op");
  }

  static UnreadableException tooLarge() {
    return new UnreadableException(
        "docx-te-groot",
        "het Word-bestand is uitgepakt te groot of te diep genest om te lezen",
        "verdeel het document, of sla het opnieuw op in Word");
  }

  String code() {
    return code;
  }

  String hint() {
    return hint;
  }
}
