package nl.paraaf.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import nl.paraaf.domain.Onbekend;
import nl.paraaf.source.DataPath;

/**
 * A value that is known to be unknown: printed, an open place. As text it is a token that stays
 * whole in whatever a template makes of it, so that the open place is found again; with a key
 * behind it, it is still the same open place.
 */
final class OpenModel extends TextModel implements TemplateHashModel, ValueModel {
  private final Onbekend value;
  private final DataPath path;

  OpenModel(Onbekend value, DataPath path, String token) {
    super(token, markup(value, path));
    this.value = value;
    this.path = path;
  }

  static String markup(Onbekend value, DataPath path) {
    SemanticFormat format = SemanticFormat.INSTANCE;
    return "<open naam=\""
        + format.escapePlainText(value.naam())
        + "\" nodig=\""
        + format.escapePlainText(value.nodig())
        + "\" pad=\""
        + format.escapePlainText(path.toString())
        + "\"/>";
  }

  @Override
  public Onbekend value() {
    return value;
  }

  @Override
  public DataPath path() {
    return path;
  }

  @Override
  public TemplateModel get(String key) {
    return this;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
