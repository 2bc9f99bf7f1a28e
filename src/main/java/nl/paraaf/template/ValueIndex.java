package nl.paraaf.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.domain.Berekend;
import nl.paraaf.domain.Inzage;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Placed;
import nl.paraaf.source.Provenance;

/**
 * What merges can see of the records, by the data paths that {@link Models} gives to it. A value is
 * written without the records in it that have a place of their own: what a merge looks at in those
 * it notes for them.
 */
final class ValueIndex {
  private final Provenance provenance;
  private final Map<String, List<Object>> holders = new LinkedHashMap<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  ValueIndex(Provenance provenance) {
    this.provenance = provenance;
  }

  /** Takes what templates know by names. */
  void names(Map<String, ?> values) {
    holders.computeIfAbsent(DataPath.computed("").toString(), k -> new ArrayList<>()).add(values);
    values.values().forEach(this::visit);
  }

  /** Takes a map that has a place of its own. */
  void map(Map<?, ?> map, DataPath path) {
    hold(path, map);
    map.values().forEach(this::visit);
  }

  private void visit(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::visit);
    } else if (value instanceof List<?> list) {
      list.forEach(this::visit);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::visit);
    } else if (value instanceof Placed placed) {
      visit(placed.value());
    } else if (value instanceof Record record && seen.add(record)) {
      place(record).ifPresent(path -> hold(path, record));
      if (record instanceof Berekend computed && computed.origineel() != null) {
        provenance.of(computed.origineel()).ifPresent(path -> hold(path, record));
      }
      Written.components(record).values().forEach(c -> visit(Written.read(c, record)));
    }
  }

  private void hold(DataPath path, Object holder) {
    holders.computeIfAbsent(path.toString(), k -> new ArrayList<>(1)).add(holder);
  }

  private Optional<DataPath> place(Record record) {
    return record instanceof Berekend computed
        ? Optional.of(DataPath.computed("/" + computed.sleutel()))
        : provenance.of(record);
  }

  /**
   * All that a path can stand for, written; empty when there is nothing. Where two records with one
   * place differ, both are written.
   *
   * @param name a data path, or one of all that is there, with {@link Uses#ALL} behind it
   */
  Set<String> written(String name, Inzage sight) {
    boolean all = name.endsWith(Uses.ALL);
    String path = all ? name.substring(0, name.length() - Uses.ALL.length()) : name;
    Set<String> found = new LinkedHashSet<>();
    List<String> steps = new ArrayList<>();
    String holder = path;
    while (true) {
      for (Object start : holders.getOrDefault(holder, List.of())) {
        if (all || !steps.isEmpty()) {
          Optional<Object> end = follow(start, steps);
          end.map(value -> all ? whole(value) : shallow(value)).ifPresent(found::add);
        }
      }
      int slash = holder.lastIndexOf('/');
      if (slash <= holder.indexOf('#')) {
        break;
      }
      steps.add(0, holder.substring(slash + 1).replace("~1", "/").replace("~0", "~"));
      holder = holder.substring(0, slash);
    }
    if (!all) {
      flags(DataPath.parse(path), sight).ifPresent(found::add);
    }
    return found;
  }

  /** What is kept from the readers, or known to be unknown, is that whatever stands there. */
  private static Optional<String> flags(DataPath path, Inzage sight) {
    return sight
        .verborgen(path)
        .map(reason -> "verborgen")
        .or(() -> Optional.ofNullable(sight.onbekend().get(path)).map(Written::of));
  }

  private static Optional<Object> follow(Object start, List<String> steps) {
    Object at = start;
    for (String step : steps) {
      Object inside = at instanceof Optional<?> optional ? optional.orElse(null) : at;
      if (inside instanceof Map<?, ?> map) {
        at = map.get(step);
      } else if (inside instanceof Record record && Written.components(record).containsKey(step)) {
        at = Written.read(Written.components(record).get(step), record);
      } else {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(at);
  }

  /** A value as it is looked at: what is in a map or a record is noted by its own path. */
  private String shallow(Object value) {
    Object inside = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (inside instanceof Map<?, ?>) {
      return "kaart";
    }
    if (inside instanceof Record record && place(record).isEmpty() && isOpen(record)) {
      return record.getClass().getSimpleName();
    }
    return Written.of(inside, this::placeOf);
  }

  /**
   * Whether the components of a record are noted one by one; of a date or a quantity they are not.
   */
  private static boolean isOpen(Record record) {
    return !(record instanceof nl.paraaf.domain.Datum) && !(record instanceof Placed);
  }

  private String whole(Object value) {
    Object inside = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    return inside instanceof Map<?, ?> map
        ? Written.of(List.copyOf(map.keySet()))
        : Written.of(inside);
  }

  private Optional<String> placeOf(Record record) {
    return place(record).map(DataPath::toString);
  }
}
