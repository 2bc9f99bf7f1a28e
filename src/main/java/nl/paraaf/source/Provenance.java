package nl.paraaf.source;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which record object was read from which place in the data. Keyed by identity, not by equality:
 * two tracks may hold equal goals and still come from two files. Safe for use by more than one
 * thread.
 */
public final class Provenance {
  private final Map<Object, DataPath> paths = Collections.synchronizedMap(new IdentityHashMap<>());

  public void put(Object value, DataPath path) {
    paths.put(value, path);
  }

  public Optional<DataPath> of(Object value) {
    return Optional.ofNullable(paths.get(value));
  }
}
