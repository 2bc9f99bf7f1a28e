package nl.paraaf.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A whole in parts that take about as long. Whoever has the same input finds the same division.
 *
 * @param parts number of the part of each document, from 1, by path
 */
record Division(SortedMap<String, Integer> parts) {
  /** Nothing to divide. */
  static final Division NONE = new Division(new TreeMap<>());

  /**
   * What is made in one part: a document, or documents that are merged together anyhow.
   *
   * @param documents paths, sorted
   */
  record Load(List<String> documents, int weight) {
    Load {
      documents = documents.stream().sorted().toList();
    }
  }

  /** Divides documents. */
  static Division of(Collection<Recipe> recipes, int parts) {
    Map<String, List<Recipe>> together = new TreeMap<>();
    for (Recipe recipe : recipes) {
      String edition = recipe.planned().map(Planned::edition).orElse("");
      together
          .computeIfAbsent(recipe.isFamily() ? edition : recipe.path(), k -> new ArrayList<>())
          .add(recipe);
    }
    return spread(together.values().stream().map(Division::load).toList(), parts);
  }

  private static Load load(List<Recipe> recipes) {
    return new Load(
        recipes.stream().map(Recipe::path).toList(), recipes.stream().mapToInt(Weight::of).sum());
  }

  /** The heaviest first, each to the part that has least to do; where equal, in order of path. */
  static Division spread(Collection<Load> loads, int parts) {
    List<Load> heaviest = new ArrayList<>(loads);
    heaviest.sort(
        Comparator.comparingInt((Load load) -> -load.weight())
            .thenComparing(l -> l.documents().get(0)));
    long[] weights = new long[parts];
    SortedMap<String, Integer> numbers = new TreeMap<>();
    for (Load load : heaviest) {
      int lightest = 0;
      for (int part = 1; part < parts; part++) {
        lightest = weights[part] < weights[lightest] ? part : lightest;
      }
      weights[lightest] += load.weight();
      for (String document : load.documents()) {
        numbers.put(document, lightest + 1);
      }
    }
    return new Division(numbers);
  }

  /** The paths of the whole, sorted. */
  List<String> whole() {
    return List.copyOf(parts.keySet());
  }

  /** Whether a document is in a part; one that is not of the whole is in none. */
  boolean has(Manner.Part part, String path) {
    return parts.getOrDefault(path, 0) == part.number();
  }
}
