package nl.paraaf.build;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was made, from what: {@code output/manifest.json}.
 *
 * @param programma name and version of the program
 */
public record Manifest(String programma, List<Document> documenten) {
  public Manifest {
    documenten = List.copyOf(documenten);
  }

  /**
   * One document.
   *
   * @param document its path below the output folder, without an extension
   * @param bestanden SHA-256 of each file, by extension
   * @param invoer SHA-256 of each file that it was made from, by path as the user knows it
   */
  public record Document(
      String document, SortedMap<String, String> bestanden, SortedMap<String, String> invoer) {
    public Document {
      Objects.requireNonNull(document);
      bestanden = Collections.unmodifiableSortedMap(new TreeMap<>(bestanden));
      invoer = Collections.unmodifiableSortedMap(new TreeMap<>(invoer));
    }
  }
}
