package nl.paraaf.intake;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.paraaf.domain.Datum;

/** What keys a record has, and which of them it cannot do without. */
record RecordShape(Class<?> type) implements Shape {
  /** Java makes them anew for whoever asks. */
  private static final ClassValue<List<RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          return List.of(type.getRecordComponents());
        }
      };

  List<RecordComponent> components() {
    return COMPONENTS.get(type);
  }

  @Override
  public List<String> keys() {
    return components().stream().map(RecordComponent::getName).toList();
  }

  @Override
  public boolean needs(String key) {
    return component(key)
        .filter(c -> c.getType() != Optional.class && c.getType() != List.class)
        .findFirst()
        .isPresent();
  }

  @Override
  public boolean isOptional(String key) {
    return component(key).anyMatch(c -> c.getType() == Optional.class);
  }

  private Stream<RecordComponent> component(String key) {
    return components().stream().filter(c -> c.getName().equals(key));
  }

  /** The class of a component, or of what its list or optional holds. */
  static Class<?> held(RecordComponent component) {
    Type type = component.getGenericType();
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getActualTypeArguments()[0]
        : (Class<?>) type;
  }

  /** Whether a value of this class has keys of its own. */
  static boolean isRecord(Class<?> type) {
    return type.isRecord() && type != Datum.class;
  }
}
