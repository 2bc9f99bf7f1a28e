package nl.paraaf.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts that were read, so that a message can show the line it is about. Of a file that has no
 * lines, such as one of a word processor, each paragraph counts as a line and has a name.
 */
public final class SourceTexts {
  private final Map<String, List<String>> lines = new ConcurrentHashMap<>();
  private final Map<String, List<String>> names = new ConcurrentHashMap<>();

  /**
   * Keeps a text.
   *
   * @param file the file's name as the user knows it
   */
  public void put(String file, String text) {
    lines.put(file, List.of(text.split("\r\n|\r|\n", -1)));
  }

  /**
   * Keeps a text of paragraphs.
   *
   * @param file the file's name as the user knows it
   * @param named what each paragraph is called, such as {@code alinea 12 (blz. 3)}
   */
  public void putParagraphs(String file, List<String> paragraphs, List<String> named) {
    lines.put(file, List.copyOf(paragraphs));
    names.put(file, List.copyOf(named));
  }

  /** The place as a user finds it in a file of paragraphs; empty for a file of lines. */
  public Optional<String> place(Span span) {
    List<String> known = names.getOrDefault(span.file(), List.of());
    int line = span.start().line();
    return line > known.size()
        ? Optional.empty()
        : Optional.of(span.file() + ", " + known.get(line - 1));
  }

  /** Line {@code number}, from 1, without its line end; empty when there is none. */
  public Optional<String> line(String file, int number) {
    List<String> known = lines.getOrDefault(file, List.of());
    return number < 1 || number > known.size()
        ? Optional.empty()
        : Optional.of(known.get(number - 1));
  }
}
