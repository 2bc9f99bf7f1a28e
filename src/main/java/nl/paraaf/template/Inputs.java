package nl.paraaf.template;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a merge looked at, each with a hash of what it found.
 *
 * @param found by kind and name; the values are those of {@link Found#toString}
 */
public record Inputs(Map<Uses.Kind, SortedMap<String, Found>> found) {

  public Inputs {
    Map<Uses.Kind, SortedMap<String, Found>> sorted = new EnumMap<>(Uses.Kind.class);
    found.forEach((kind, all) -> sorted.put(kind, new TreeMap<>(all)));
    found = Collections.unmodifiableMap(sorted);
  }

  /**
   * One thing.
   *
   * @param hash SHA-256 in hexadecimal
   * @param file where it stands, when the name does not say it; else empty
   */
  public record Found(String hash, String file) {}
}
