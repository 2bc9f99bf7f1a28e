package nl.paraaf.template;

import freemarker.template.TemplateScalarModel;
import nl.paraaf.source.DataPath;

/**
 * Text that knows where it came from: printed, it is a {@code <veld>} with its data path; compared
 * or joined, it is the text itself.
 */
class TextModel extends SemanticMarkup implements TemplateScalarModel {
  private final String text;

  /** Text that stands for one value. */
  TextModel(String text, DataPath path) {
    this(text, field(text, path));
  }

  /** Text that prints as the given markup. */
  TextModel(String text, String markup) {
    super(null, markup);
    this.text = text;
  }

  @Override
  public String getAsString() {
    return text;
  }

  /** The markup of a value with its path. */
  static String field(String text, DataPath path) {
    SemanticFormat format = SemanticFormat.INSTANCE;
    return "<veld pad=\""
        + format.escapePlainText(path.toString())
        + "\">"
        + format.escapePlainText(text)
        + "</veld>";
  }
}
