package nl.paraaf.build;

import java.util.List;

/**
 * What a run did beside making documents.
 *
 * @param kept how many documents were left as they are
 * @param told what was told of those when they were made
 * @param gone documents that do not exist any more
 */
public record Upkeep(int kept, Told told, List<Gone> gone) {
  /** For walks that keep nothing. */
  public static final Upkeep NONE = new Upkeep(0, Told.NOTHING, List.of());

  public Upkeep {
    gone = List.copyOf(gone);
  }

  /**
   * A document of the manifest that cannot be made any more.
   *
   * @param document its path
   * @param files its files, as shown to the user, that are still there
   * @param altered those of them that somebody has changed
   * @param removed whether the files were removed, except those that are altered
   */
  public record Gone(
      String document, List<String> files, List<String> altered, boolean removed) {
    public Gone {
      files = List.copyOf(files);
      altered = List.copyOf(altered);
    }
  }
}
