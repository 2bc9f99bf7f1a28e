package nl.paraaf.writer.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The places that can be referred to, each with a name that Word accepts. */
final class Bookmarks {
  /** Word cuts longer names. */
  private static final int LONGEST = 40;

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private int count;

  /**
   * The bookmark for an id: letters, digits and underscores, at most 40, each once in whatever
   * case.
   */
  String name(String id) {
    return names.computeIfAbsent(id, this::newName);
  }

  private String newName(String id) {
    String clean = id.replaceAll("[^A-Za-z0-9_]", "_");
    String base = Character.isLetter(clean.charAt(0)) ? clean : "b_" + clean;
    String name = base.substring(0, Math.min(base.length(), LONGEST));
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String suffix = "_" + i;
      name = base.substring(0, Math.min(base.length(), LONGEST - suffix.length())) + suffix;
    }
    return name;
  }

  /** Opens the bookmark of a block; gives what {@link #end} needs, and nothing without an id. */
  Optional<String> start(WordXml xml, String id) {
    if (id.isEmpty()) {
      return Optional.empty();
    }
    String number = "" + count++;
    xml.leaf("bookmarkStart", "id", number, "name", name(id));
    return Optional.of(number);
  }

  void end(WordXml xml, Optional<String> started) {
    started.ifPresent(number -> xml.leaf("bookmarkEnd", "id", number));
  }

  /** Writes what the bookmark of a block is around. */
  void around(WordXml xml, String id, Runnable content) {
    Optional<String> started = start(xml, id);
    content.run();
    end(xml, started);
  }
}
