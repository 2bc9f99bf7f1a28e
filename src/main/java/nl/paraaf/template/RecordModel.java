package nl.paraaf.template;

import freemarker.template.SimpleCollection;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import java.lang.reflect.Method;
import java.util.List;
import nl.paraaf.domain.Berekend;
import nl.paraaf.source.DataPath;

/**
 * A record: its components by name, and nothing else of the object.
 *
 * @param noted whether the components that are looked at are noted by their paths
 */
record RecordModel(Record value, DataPath path, boolean noted, Models models)
    implements TemplateHashModelEx, ValueModel {

  /** The record itself, of which all is looked at. */
  @Override
  public Record value() {
    if (noted) {
      models.uses().whole(path);
    }
    return value;
  }

  /** Whether it is a record of a kind. */
  boolean isA(Class<? extends Record> type) {
    return type.isInstance(value);
  }

  @Override
  public TemplateModel get(String key) {
    Method accessor = Written.components(value).get(key);
    if (accessor == null) {
      return models.nothing();
    }
    Object component = Written.read(accessor, value);
    DataPath at = pathOf(key, component);
    if (noted) {
      models.uses().value(at);
    }
    return models.component(component, at, noted);
  }

  /** A component by a name that the record has, in which what is looked at is noted. */
  TemplateModel component(String key) {
    Object component = Written.read(Written.components(value).get(key), value);
    return models.component(component, pathOf(key, component), true);
  }

  /** What a computed record shows as it was read keeps the path that it was read from. */
  private DataPath pathOf(String key, Object component) {
    if (value instanceof Berekend computed && computed.origineel() != null) {
      Record original = computed.origineel();
      Method same = Written.components(original).get(key);
      if (same != null && component.equals(Written.read(same, original))) {
        return models.placeOf(original).orElse(path).child(key);
      }
    }
    return path.child(key);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public int size() {
    return Written.components(value).size();
  }

  @Override
  public TemplateCollectionModel keys() {
    List<SimpleScalar> keys =
        Written.components(value).keySet().stream().map(SimpleScalar::new).toList();
    return new SimpleCollection(keys, models);
  }

  @Override
  public TemplateCollectionModel values() {
    List<TemplateModel> values =
        Written.components(value).keySet().stream().map(this::get).toList();
    return new SimpleCollection(values, models);
  }
}
