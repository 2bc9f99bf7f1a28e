package nl.paraaf.template;

import freemarker.template.TemplateModelException;

/** A function or directive of ours was called with something that it cannot use. */
final class FunctionException extends TemplateModelException {
  private static final long serialVersionUID = 1;
  private final String function;
  private final transient Wording wording;
  private final boolean withoutValue;

  /**
   * An error in a call.
   *
   * @param function its name; empty for a directive
   */
  FunctionException(String function, Wording wording) {
    this(function, wording, false);
  }

  private FunctionException(String function, Wording wording, boolean withoutValue) {
    super(wording.message());
    this.function = function;
    this.wording = wording;
    this.withoutValue = withoutValue;
  }

  /**
   * An error in a call.
   *
   * @param function its name; empty for a directive
   * @param message in Dutch
   * @param hint in Dutch
   */
  static FunctionException of(String function, String message, String hint) {
    return new FunctionException(function, new Wording("verkeerde-aanroep", message, hint));
  }

  /** A call with a value that does not exist. */
  static FunctionException withoutValue(String function) {
    return new FunctionException(
        function,
        new Wording(
            "verkeerde-aanroep",
            "de waarde tussen de haakjes van " + function + "(…) bestaat niet of is leeg",
            "controleer de naam tussen de haakjes, of vraag eerst met ?? of de waarde er is"),
        true);
  }

  String function() {
    return function;
  }

  Wording wording() {
    return wording;
  }

  boolean isWithoutValue() {
    return withoutValue;
  }
}
