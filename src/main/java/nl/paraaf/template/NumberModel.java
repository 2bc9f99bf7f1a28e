package nl.paraaf.template;

import freemarker.template.TemplateNumberModel;
import nl.paraaf.source.DataPath;

/** A number that knows where it came from. */
record NumberModel(Number value, DataPath path) implements TemplateNumberModel, ValueModel {
  @Override
  public Number getAsNumber() {
    return value;
  }
}
