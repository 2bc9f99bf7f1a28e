package nl.paraaf.template;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import nl.paraaf.source.DataPath;

/** A list; items without a place of their own have their index in the path. */
record ListModel(List<?> value, DataPath path, Models models)
    implements TemplateSequenceModel, ValueModel {
  @Override
  public TemplateModel get(int index) {
    boolean inside = index >= 0 && index < value.size();
    return inside ? models.wrap(value.get(index), path.child(index)) : models.beyond(path);
  }

  @Override
  public int size() {
    return value.size();
  }
}
