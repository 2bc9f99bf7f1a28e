package nl.paraaf.template;

import freemarker.template.SimpleCollection;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import java.util.List;
import java.util.Map;
import nl.paraaf.source.DataPath;

/**
 * A map with names for keys.
 *
 * @param noted whether what is looked at in it is noted by its path
 */
record MapModel(Map<String, ?> value, DataPath path, boolean noted, Models models)
    implements TemplateHashModelEx, ValueModel {
  @Override
  public TemplateModel get(String key) {
    return models.entry(value.get(key), path, key, noted);
  }

  @Override
  public Map<String, ?> value() {
    if (noted) {
      models.uses().whole(path);
    }
    return value;
  }

  @Override
  public boolean isEmpty() {
    return value().isEmpty();
  }

  @Override
  public int size() {
    return value().size();
  }

  @Override
  public TemplateCollectionModel keys() {
    List<SimpleScalar> keys = value().keySet().stream().map(SimpleScalar::new).toList();
    return new SimpleCollection(keys, models);
  }

  @Override
  public TemplateCollectionModel values() {
    List<TemplateModel> values = value().keySet().stream().map(this::get).toList();
    return new SimpleCollection(values, models);
  }
}
