package nl.paraaf.template;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.paraaf.source.DataPath;

/** What one merge looks at, by name; noted while it runs. For one thread. */
public final class Uses {
  /** Behind the path of a record or a map: all of it. */
  static final String ALL = "/*";

  private final Map<Kind, SortedSet<String>> names = new EnumMap<>(Kind.class);

  /** What a merge can look at. */
  public enum Kind {
    /** Values of records, by data path. */
    GEGEVENS,
    /** Templates and files with macros, by path below the folder of templates. */
    SJABLONEN,
    /** Markdown, by the name that the template gives. */
    PROZA,
    /** Texts of clauses, by id. */
    CLAUSULES,
    /** Papers and sources that are cited, by key, with the place in them behind a space. */
    CITATEN;

    /** As written in the manifest. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Nothing yet. */
  public Uses() {}

  /** What an earlier merge looked at. */
  public Uses(Map<Kind, ? extends Collection<String>> names) {
    names.forEach((kind, found) -> this.names.put(kind, new TreeSet<>(found)));
  }

  void value(DataPath path) {
    note(Kind.GEGEVENS, path.toString());
  }

  /** All that is in a record, or all that a map has. */
  void whole(DataPath path) {
    note(Kind.GEGEVENS, path + ALL);
  }

  void template(String path) {
    note(Kind.SJABLONEN, path);
  }

  void prose(String name) {
    note(Kind.PROZA, name);
  }

  void clause(String id) {
    note(Kind.CLAUSULES, id);
  }

  void citation(String key, String place) {
    note(Kind.CITATEN, place.isBlank() ? key : key + " " + place);
  }

  private void note(Kind kind, String name) {
    names.computeIfAbsent(kind, k -> new TreeSet<>()).add(name);
  }

  /** The names of one kind, sorted. */
  SortedSet<String> names(Kind kind) {
    return names.getOrDefault(kind, Collections.emptySortedSet());
  }
}
