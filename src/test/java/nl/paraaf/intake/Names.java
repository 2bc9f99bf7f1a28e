package nl.paraaf.intake;

import java.util.Set;

/**
 * Which keys of records hold no fact of their own, but the name of something else that has its own
 * place: the id of a record, or a file. What it names can have a class; the name alone tells
 * nothing.
 */
public final class Names {
  /** Keys that name a record itself, a track, a document or a file. */
  private static final Set<String> OTHERS =
      Set.of("id", "trajecten", "document", "bestand", "sjabloon");

  private Names() {}

  public static boolean isName(Class<?> record, String key) {
    return OTHERS.contains(key) || Target.of(record, key).isPresent();
  }
}
