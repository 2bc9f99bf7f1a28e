package nl.paraaf.build;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.paraaf.intake.Json;
import nl.paraaf.source.Sha256;

/**
 * What the last runs knew beside the manifest, in a hidden file next to it: whether nothing at all
 * changed, and under which facts each document was checked. Without it a run takes longer and makes
 * the same.
 *
 * @param programma identity of the program
 * @param manifest hash of the manifest that it goes with
 * @param bestanden hashes of all input of the last run, by path
 * @param documenten how each document was checked, by path
 * @param verzoeken what was asked, by part and hash of the request
 */
record Stamp(
    int vorm,
    String programma,
    String manifest,
    SortedMap<String, String> bestanden,
    SortedMap<String, Checked> documenten,
    SortedMap<String, Asked> verzoeken) {
  static final String FILE = ".stempel.json";
  private static final int VORM = 1;

  Stamp {
    bestanden = Collections.unmodifiableSortedMap(new TreeMap<>(bestanden));
    documenten = Collections.unmodifiableSortedMap(new TreeMap<>(documenten));
    verzoeken = Collections.unmodifiableSortedMap(new TreeMap<>(verzoeken));
  }

  /**
   * How a document was checked.
   *
   * @param grond hash of the facts that any check of a text can rest on
   * @param gegevens hash of all records
   */
  record Checked(String grond, String gegevens, Told told) {}

  /**
   * A request that was met.
   *
   * @param invoer hash of all files of content and templates
   * @param bestanden the files that there were afterwards
   * @param uitvoer hash of those files
   */
  record Asked(String invoer, List<String> bestanden, String uitvoer, int documenten, Told told) {
    Asked {
      bestanden = List.copyOf(bestanden);
    }
  }

  /** Nothing known. */
  static Stamp none() {
    return new Stamp(
        VORM, Version.identity(), "", new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  }

  /**
   * The stamp of this program that goes with the manifest as it is; else one that knows nothing.
   */
  static Stamp read(Output output) throws IOException {
    Optional<Stamp> found = output.read(FILE).flatMap(bytes -> Json.read(bytes, Stamp.class));
    Optional<String> manifest = output.read(Manifests.FILE).map(Sha256::of);
    return found
        .filter(s -> s.vorm() == VORM && Version.identity().equals(s.programma()))
        .filter(s -> Optional.ofNullable(s.manifest()).equals(manifest))
        .orElseGet(Stamp::none);
  }

  void write(Output output) throws IOException {
    output.write(FILE, Json.write(this));
  }
}
