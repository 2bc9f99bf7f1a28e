package nl.paraaf.template;

import freemarker.template.TemplateModelException;

/** A function of ours was called with something that it cannot use. */
final class FunctionException extends TemplateModelException {
  private static final long serialVersionUID = 1;
  private final String message;
  private final String hint;

  /**
   * An error in a call.
   *
   * @param message in Dutch
   * @param hint in Dutch
   */
  FunctionException(String message, String hint) {
    super(message);
    this.message = message;
    this.hint = hint;
  }

  @Override
  public String getMessage() {
    return message;
  }

  String hint() {
    return hint;
  }
}
