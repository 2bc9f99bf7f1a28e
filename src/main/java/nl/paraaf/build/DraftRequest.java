package nl.paraaf.build;

import java.util.List;
import java.util.Set;

/**
 * Which drafts a user asks for.
 *
 * @param documents names of kinds of agreement, also with {@link #REPORT} behind it; empty for all
 * @param tracks ids; empty for all
 * @param none whether no draft is asked for
 */
public record DraftRequest(Set<String> documents, Set<String> tracks, boolean none) {
  /** What comes behind the name of an agreement in the name of its companion. */
  public static final String REPORT = "-verantwoording";

  /** The kinds of agreement, in order. */
  public static final List<String> KINDS = List.of("eop", "jloi", "maatwerkafspraak");

  public static final DraftRequest ALL = new DraftRequest(Set.of(), Set.of(), false);
  public static final DraftRequest NONE = new DraftRequest(Set.of(), Set.of(), true);

  public DraftRequest {
    documents = Set.copyOf(documents);
    tracks = Set.copyOf(tracks);
  }

  /** Whether a user can ask for a document of this name. */
  public static boolean knows(String document) {
    return KINDS.contains(kind(document));
  }

  private static String kind(String document) {
    return document.endsWith(REPORT)
        ? document.substring(0, document.length() - REPORT.length())
        : document;
  }

  boolean wants(String document) {
    return !none && (documents.isEmpty() || documents.contains(document));
  }

  boolean wantsTrack(String track) {
    return !none && (tracks.isEmpty() || tracks.contains(track));
  }
}
