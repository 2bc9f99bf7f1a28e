package nl.paraaf.template;

import freemarker.template.SimpleCollection;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.source.DataPath;

/** A record: its components by name, and nothing else of the object. */
record RecordModel(Record value, DataPath path, Models models)
    implements TemplateHashModelEx, ValueModel {

  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            accessors.put(component.getName(), component.getAccessor());
          }
          return accessors;
        }
      };

  @Override
  public TemplateModel get(String key) {
    Method accessor = ACCESSORS.get(value.getClass()).get(key);
    if (accessor == null) {
      return null;
    }
    try {
      return models.wrap(accessor.invoke(value), path.child(key));
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new ParaafFault("cannot read " + key + " of " + value.getClass(), e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public int size() {
    return ACCESSORS.get(value.getClass()).size();
  }

  @Override
  public TemplateCollectionModel keys() {
    List<SimpleScalar> keys =
        ACCESSORS.get(value.getClass()).keySet().stream().map(SimpleScalar::new).toList();
    return new SimpleCollection(keys, models);
  }

  @Override
  public TemplateCollectionModel values() {
    List<TemplateModel> values =
        ACCESSORS.get(value.getClass()).keySet().stream().map(this::get).toList();
    return new SimpleCollection(values, models);
  }
}
