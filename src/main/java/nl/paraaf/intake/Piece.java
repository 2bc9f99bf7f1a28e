package nl.paraaf.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.source.DataPath;

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
