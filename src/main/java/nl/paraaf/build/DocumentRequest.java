package nl.paraaf.build;

import java.util.Set;
import nl.paraaf.intake.type.DocumentType;

/**
 * Which documents of an edition a user asks for.
 *
 * @param names of documents; empty for those that are made without being named
 * @param tracks ids; empty for all, where documents are made per track
 * @param extent how much is meant when no name is given
 */
public record DocumentRequest(Set<String> names, Set<String> tracks, Extent extent) {
  /** How much is meant when no name is given. */
  public enum Extent {
    /** Nothing. */
    NONE,
    /** What is made without being named. */
    STANDARD,
    /** Everything that there is. */
    ALL
  }

  public static final DocumentRequest NONE = unnamed(Extent.NONE);
  public static final DocumentRequest STANDARD = unnamed(Extent.STANDARD);
  public static final DocumentRequest ALL = unnamed(Extent.ALL);

  public DocumentRequest {
    names = Set.copyOf(names);
    tracks = Set.copyOf(tracks);
  }

  /** Documents by name, of all tracks. */
  public static DocumentRequest named(String... names) {
    return new DocumentRequest(Set.of(names), Set.of(), Extent.NONE);
  }

  private static DocumentRequest unnamed(Extent extent) {
    return new DocumentRequest(Set.of(), Set.of(), extent);
  }

  boolean isNothing() {
    return names.isEmpty() && extent == Extent.NONE;
  }

  boolean wants(DocumentType type) {
    if (!names.isEmpty()) {
      return names.stream().anyMatch(type::isCalled);
    }
    return extent == Extent.ALL || (extent == Extent.STANDARD && type.standard());
  }

  boolean wantsTrack(String track) {
    return tracks.isEmpty() || tracks.contains(track);
  }
}
