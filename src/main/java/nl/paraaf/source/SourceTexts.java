package nl.paraaf.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The texts that were read, so that a message can show the line it is about. */
public final class SourceTexts {
  private final Map<String, List<String>> lines = new ConcurrentHashMap<>();

  /**
   * Keeps a text.
   *
   * @param file the file's name as the user knows it
   */
  public void put(String file, String text) {
    lines.put(file, List.of(text.split("\r\n|\r|\n", -1)));
  }

  /** Line {@code number}, from 1, without its line end; empty when there is none. */
  public Optional<String> line(String file, int number) {
    List<String> known = lines.getOrDefault(file, List.of());
    return number < 1 || number > known.size()
        ? Optional.empty()
        : Optional.of(known.get(number - 1));
  }
}
