package nl.paraaf.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.source.Placed;
import nl.paraaf.source.Span;

/**
 * Values written so that two are written alike only when they are equal: with the type of each, and
 * records by component. Places in files are left out, because they are in no document.
 */
public final class Written {
  private static final ClassValue<Map<String, Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            accessors.put(component.getName(), component.getAccessor());
          }
          return accessors;
        }
      };

  private final StringBuilder out = new StringBuilder();
  private final Stop stop;

  /** Says of a record what stands for it; empty when it is written out. */
  interface Stop {
    Optional<String> at(Record record);
  }

  private Written(Stop stop) {
    this.stop = stop;
  }

  /** A value with all that is in it. */
  public static String of(Object value) {
    return of(value, record -> Optional.empty());
  }

  /** A value, of which some records are not written out. */
  static String of(Object value, Stop stop) {
    Written written = new Written(stop);
    written.write(value);
    return written.out.toString();
  }

  /** The accessors of a record by the names of its components, in order. */
  static Map<String, Method> components(Record record) {
    return COMPONENTS.get(record.getClass());
  }

  static Object read(Method accessor, Record record) {
    try {
      return accessor.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new ParaafFault("cannot read " + accessor, e);
    }
  }

  private void write(Object value) {
    if (value == null) {
      out.append('-');
    } else if (value instanceof Optional<?> optional) {
      write(optional.orElse(null));
    } else if (value instanceof List<?> list) {
      out.append('[');
      list.forEach(this::item);
      out.append(']');
    } else if (value instanceof Map<?, ?> map) {
      out.append('{');
      map.forEach(
          (key, item) -> {
            write(key);
            item(item);
          });
      out.append('}');
    } else if (value instanceof java.util.Set<?> set) {
      TreeSet<String> sorted = new TreeSet<>();
      set.forEach(item -> sorted.add(of(item, stop)));
      out.append('(').append(sorted).append(')');
    } else if (value instanceof Placed placed) {
      out.append('@').append(placed.path()).append(' ');
      write(placed.value());
    } else if (value instanceof Record record) {
      record(record);
    } else if (!(value instanceof Span)) {
      leaf(value);
    }
  }

  private void item(Object item) {
    write(item);
    out.append(',');
  }

  private void record(Record record) {
    Optional<String> instead = stop.at(record);
    if (instead.isPresent()) {
      out.append('@').append(instead.get());
      return;
    }
    out.append(record.getClass().getSimpleName()).append('(');
    components(record)
        .forEach(
            (name, accessor) -> {
              out.append(name).append('=');
              item(read(accessor, record));
            });
    out.append(')');
  }

  private void leaf(Object value) {
    if (value instanceof Enum<?> constant) {
      out.append(constant.getDeclaringClass().getSimpleName()).append('.').append(constant.name());
      return;
    }
    String text = String.valueOf(value);
    boolean known =
        value instanceof CharSequence
            || value instanceof Number
            || value instanceof Boolean
            || value instanceof Character
            || value instanceof LocalDate
            || value instanceof Year;
    if (!known) {
      throw new ParaafFault("cannot write " + value.getClass().getName());
    }
    out.append(value.getClass().getSimpleName().charAt(0)).append(text.length()).append(':');
    out.append(text);
  }
}
