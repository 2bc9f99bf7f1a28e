package nl.paraaf.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.domain.Inzage;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Placed;

/**
 * Data that one document has of its own, in {@code edities/<editie>/stukken}.
 *
 * @param family the kind of document
 * @param id which one; empty when there is one for the edition
 * @param values by key: text, numbers, truths, dates, lists and maps
 * @param path of the whole file
 */
public record Piece(
    String edition, String family, Optional<String> id, Map<String, Object> values, DataPath path) {
  public Piece {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The data as they exist for some readers; empty when nothing of them does. */
  public Optional<Piece> seenBy(Inzage sight) {
    if (sight.verborgen().isEmpty()) {
      return Optional.of(this);
    }
    return sight.verborgen(path).isPresent()
        ? Optional.empty()
        : Optional.of(new Piece(edition, family, id, map(values, path, sight), path));
  }

  private static Map<String, Object> map(Map<?, ?> map, DataPath path, Inzage sight) {
    Map<String, Object> seen = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          DataPath child = path.child(String.valueOf(key));
          if (sight.verborgen(child).isEmpty()) {
            seen.put(String.valueOf(key), seen(value, child, sight));
          }
        });
    return Collections.unmodifiableMap(seen);
  }

  private static Object seen(Object value, DataPath path, Inzage sight) {
    if (value instanceof Map<?, ?> map) {
      return map(map, path, sight);
    }
    if (value instanceof List<?> list) {
      List<Object> seen = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        DataPath child = path.child(i);
        if (sight.verborgen(child).isEmpty()) {
          seen.add(new Placed(seen(list.get(i), child, sight), child));
        }
      }
      return List.copyOf(seen);
    }
    return value;
  }

  /** The items of a list, whether or not they carry their places. */
  public List<Placed> items(String key) {
    List<Placed> items = new ArrayList<>();
    if (values.get(key) instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        items.add(
            list.get(i) instanceof Placed placed
                ? placed
                : new Placed(list.get(i), path.child(key).child(i)));
      }
    }
    return List.copyOf(items);
  }

  /** The folder of the prose of a document, inside the folder of content. */
  public static String folder(String edition, String family, Optional<String> id) {
    return "edities/" + edition + "/stukken/" + family + "/" + id.map(i -> i + "/").orElse("");
  }

  /** The file of the data of a document, inside the folder of content. */
  public static String file(String edition, String family, Optional<String> id) {
    String folder = folder(edition, family, id);
    return folder.substring(0, folder.length() - 1) + ".yaml";
  }
}
