package nl.paraaf.intake.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.domain.Benoemd;
import nl.paraaf.domain.Datum;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Provenance;

/**
 * Makes records from a tree that is good by its schema: a key is a component, and every record is
 * told to the provenance with its path. What is absent becomes an empty list, an empty optional or
 * false.
 */
public final class RecordBinder {
  private final Provenance provenance;
  private final Predicate<DataPath> hidden;

  public RecordBinder(Provenance provenance) {
    this(provenance, path -> false);
  }

  /**
   * A binder for which some values are absent.
   *
   * @param hidden says so of the path of a value; no record may be left without what it needs
   */
  public RecordBinder(Provenance provenance, Predicate<DataPath> hidden) {
    this.provenance = provenance;
    this.hidden = hidden;
  }

  public <T extends Record> T one(YamlFile file, Class<T> type) {
    return record(type, (YamlNode.Mapping) file.root(), file.path());
  }

  public <T extends Record> List<T> list(YamlFile file, Class<T> item) {
    List<YamlNode> nodes = ((YamlNode.Sequence) file.root()).items();
    List<T> list = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      DataPath path = file.path().child(i);
      if (!hidden.test(path)) {
        list.add(record(item, (YamlNode.Mapping) nodes.get(i), path));
      }
    }
    return list;
  }

  private <T> T record(Class<T> type, YamlNode.Mapping mapping, DataPath path) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String key = components[i].getName();
      DataPath child = path.child(key);
      Optional<YamlNode> node = hidden.test(child) ? Optional.empty() : mapping.get(key);
      values[i] = value(components[i].getGenericType(), node, child);
    }
    T made = construct(type, components, values);
    provenance.put(made, path);
    return made;
  }

  private Object value(Type type, Optional<YamlNode> node, DataPath path) {
    if (type instanceof ParameterizedType generic) {
      Type argument = generic.getActualTypeArguments()[0];
      return generic.getRawType() == Optional.class
          ? node.map(present -> present(argument, present, path))
          : items(argument, node, path);
    }
    if (node.isEmpty() && type == boolean.class) {
      return false;
    }
    return present(
        type, node.orElseThrow(() -> new ParaafFault("schema let pass without " + path)), path);
  }

  private List<Object> items(Type item, Optional<YamlNode> node, DataPath path) {
    List<Object> list = new ArrayList<>();
    if (node.isPresent()) {
      List<YamlNode> nodes = ((YamlNode.Sequence) node.get()).items();
      for (int i = 0; i < nodes.size(); i++) {
        if (!hidden.test(path.child(i))) {
          list.add(present(item, nodes.get(i), path.child(i)));
        }
      }
    }
    return list;
  }

  private Object present(Type type, YamlNode node, DataPath path) {
    Class<?> wanted = (Class<?>) type;
    if (wanted.isRecord() && wanted != Datum.class) {
      return record(wanted, (YamlNode.Mapping) node, path);
    }
    String text = ((YamlNode.Scalar) node).text();
    if (wanted.isEnum()) {
      return Arrays.stream(wanted.getEnumConstants())
          .filter(constant -> ((Benoemd) constant).id().equals(text))
          .findFirst()
          .orElseThrow(() -> new ParaafFault("schema and enum differ at " + path));
    }
    return scalar(wanted, text);
  }

  private static Object scalar(Class<?> type, String text) {
    if (type == String.class) {
      return text;
    } else if (type == LocalDate.class) {
      return LocalDate.parse(text);
    } else if (type == Datum.class) {
      return Datum.parse(text);
    } else if (type == BigDecimal.class) {
      return new BigDecimal(text);
    } else if (type == Year.class) {
      return Year.parse(text);
    } else if (type == Integer.class) {
      return new BigDecimal(text).intValueExact();
    } else if (type == double.class) {
      return Double.valueOf(text);
    } else if (type == boolean.class || type == Boolean.class) {
      return Boolean.valueOf(text);
    }
    throw new ParaafFault("records cannot hold " + type);
  }

  private static <T> T construct(Class<T> type, RecordComponent[] components, Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<T> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new ParaafFault("record " + type + " refuses its values", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new ParaafFault("record " + type + " cannot be made", e);
    }
  }
}
