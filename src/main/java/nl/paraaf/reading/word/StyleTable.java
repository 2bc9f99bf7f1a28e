package nl.paraaf.reading.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The styles of paragraphs, each with what it takes over from the one it is based on. */
final class StyleTable {
  private final Map<String, Xml> styles = new HashMap<>();
  private String standard = "";

  StyleTable(Xml part) {
    part.all("w:style")
        .filter(style -> style.attribute("w:type").equals("paragraph"))
        .forEach(this::add);
  }

  private void add(Xml style) {
    String id = style.attribute("w:styleId");
    styles.putIfAbsent(id, style);
    if (Set.of("1", "true", "on").contains(style.attribute("w:default"))) {
      standard = id;
    }
  }

  /** The style that a paragraph names, or the standard one. */
  String ofParagraph(Xml properties) {
    String id = properties.value("w:pStyle");
    return id.isEmpty() ? standard : id;
  }

  /** The first answer along the line of styles. */
  <T> Optional<T> find(String id, Function<Xml, Optional<T>> question) {
    Set<String> seen = new HashSet<>();
    for (String at = id; styles.containsKey(at) && seen.add(at); ) {
      Optional<T> answer = question.apply(styles.get(at));
      if (answer.isPresent()) {
        return answer;
      }
      at = styles.get(at).value("w:basedOn");
    }
    return Optional.empty();
  }

  /** The level of a heading, from 1; 0 for other paragraphs. */
  int heading(Xml properties, String style) {
    Optional<Integer> outline =
        level(properties).or(() -> find(style, s -> s.child("w:pPr").flatMap(StyleTable::level)));
    if (outline.isPresent()) {
      return outline.get() < 9 ? outline.get() + 1 : 0;
    }
    return find(
            style,
            s -> {
              String name = s.value("w:name").toLowerCase(Locale.ROOT);
              return name.matches("heading [1-9]")
                  ? Optional.of(name.charAt(8) - '0')
                  : Optional.empty();
            })
        .orElse(0);
  }

  private static Optional<Integer> level(Xml properties) {
    String value = properties.value("w:outlineLvl");
    return value.matches("\\d") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
  }
}
