package nl.paraaf.reading.word;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.paraaf.reading.docx.UnreadableException;

/** What a file says of itself. */
public final class CoreProperties {
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

  /** Of a file that says no time: no time either, in a form that every program takes. */
  private static final String NONE = "1980-02-01T00:00:00Z";

  private CoreProperties() {}

  /** When it was changed last, such as {@code 2026-06-15T00:00:00Z}. */
  public static String modified(WordFile file) throws UnreadableException {
    Optional<String> part = file.related("", "core-properties");
    if (part.isEmpty()) {
      return NONE;
    }
    Xml properties = file.tree(part.get());
    return time(properties, ":modified").or(() -> time(properties, ":created")).orElse(NONE);
  }

  private static Optional<String> time(Xml properties, String name) {
    return properties.children().stream()
        .filter(x -> x.name().endsWith(name))
        .map(x -> x.text().strip())
        .filter(text -> TIME.matcher(text).matches())
        .findFirst();
  }
}
