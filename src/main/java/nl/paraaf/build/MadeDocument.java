package nl.paraaf.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.paraaf.document.Document;
import nl.paraaf.language.Text;

/**
 * A document and where it goes.
 *
 * @param path below the output folder, without an extension
 * @param edition id of the edition that it is made of
 */
public record MadeDocument(String path, String edition, Document document) {
  private static final String DRAFTS = "juridisch/";

  /**
   * Documents in a message: each name once, and with that of a draft its tracks, as in {@code jloi
   * van traject alco, anqore en oci}.
   */
  static String words(List<MadeDocument> documents) {
    Map<String, Set<String>> tracks = new LinkedHashMap<>();
    for (MadeDocument made : documents) {
      Set<String> known =
          tracks.computeIfAbsent(made.document().info().name(), name -> new LinkedHashSet<>());
      if (made.path().startsWith(DRAFTS)) {
        known.add(made.path().split("/")[1]);
      }
    }
    List<String> words = new ArrayList<>();
    tracks.forEach(
        (name, of) ->
            words.add(
                of.isEmpty() ? name : name + " van traject " + Text.enumerate(List.copyOf(of))));
    return String.join("; ", words);
  }
}
