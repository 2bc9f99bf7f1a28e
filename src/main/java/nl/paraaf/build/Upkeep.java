package nl.paraaf.build;

import java.util.List;

/**
 * What a run did beside making documents.
 *
 * @param kept how many documents were left as they are
 * @param told what was told of those when they were made
 * @param gone documents that do not exist any more
 * @param verdicts what would be made and why, for who asks that
 */
public record Upkeep(int kept, Told told, List<Gone> gone, List<Verdict> verdicts) {
  /** For walks that keep nothing. */
  public static final Upkeep NONE = new Upkeep(0, Told.NOTHING, List.of(), List.of());

  public Upkeep {
    verdicts = List.copyOf(verdicts);
    gone = List.copyOf(gone);
  }

  /**
   * A document of the manifest that cannot be made any more.
   *
   * @param document its path
   * @param files its files that are as they were made, as shown to the user
   * @param altered its files that somebody has changed since
   * @param removed whether the files that are as they were made have been removed
   */
  public record Gone(String document, List<String> files, List<String> altered, boolean removed) {
    public Gone {
      files = List.copyOf(files);
      altered = List.copyOf(altered);
    }
  }
}
