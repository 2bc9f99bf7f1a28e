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
import nl.paraaf.domain.Berekend;
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
      return models.nothing();
    }
    Object component = read(accessor, value);
    return models.component(component, pathOf(key, component));
  }

  /** What a computed record shows as it was read keeps the path that it was read from. */
  private DataPath pathOf(String key, Object component) {
    if (value instanceof Berekend computed && computed.origineel() != null) {
      Record original = computed.origineel();
      Method same = ACCESSORS.get(original.getClass()).get(key);
      if (same != null && component.equals(read(same, original))) {
        return models.placeOf(original).orElse(path).child(key);
      }
    }
    return path.child(key);
  }

  private static Object read(Method accessor, Record record) {
    try {
      return accessor.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new ParaafFault("cannot read " + accessor, e);
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
