package nl.paraaf.reading.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The named styles of a document, each with what it takes over from the one it is based on. */
final class Styles {
  private final Map<String, Element> styles = new HashMap<>();
  private String standard = "";

  Styles(Element part) {
    part.all("w:style").forEach(this::add);
  }

  private void add(Element style) {
    String id = style.attribute("w:styleId");
    styles.putIfAbsent(id, style);
    boolean isDefault = Set.of("1", "true", "on").contains(style.attribute("w:default"));
    if (isDefault && style.attribute("w:type").equals("paragraph")) {
      standard = id;
    }
  }

  /** The style that a paragraph names, or the standard one. */
  String ofParagraph(Element properties) {
    String id = properties.value("w:pStyle");
    return id.isEmpty() ? standard : id;
  }

  /** The name as all versions of Word know it, in small letters, such as {@code heading 1}. */
  String name(String id) {
    String name = styles.getOrDefault(id, Element.NONE).value("w:name");
    return (name.isEmpty() ? id : name).toLowerCase(Locale.ROOT);
  }

  /** The first answer along the line of styles. */
  <T> Optional<T> find(String id, Function<Element, Optional<T>> question) {
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

  /** What a switch or value of characters is in a run, by the run itself or by its styles. */
  <T> Optional<T> ofRun(
      Element properties, String paragraphStyle, Function<Element, Optional<T>> question) {
    Function<Element, Optional<T>> ofStyle = style -> question.apply(style.child("w:rPr"));
    return question
        .apply(properties)
        .or(() -> find(properties.value("w:rStyle"), ofStyle))
        .or(() -> find(paragraphStyle, ofStyle));
  }

  /** The level of a heading, from 1; empty for other paragraphs. */
  Optional<Integer> heading(Element properties, String style) {
    Optional<Integer> outline =
        properties
            .number("w:outlineLvl")
            .or(() -> find(style, s -> s.child("w:pPr").number("w:outlineLvl")));
    if (outline.isPresent()) {
      return outline.filter(level -> level >= 0 && level < 9).map(level -> level + 1);
    }
    return find(
            style,
            s -> Optional.of(s.value("w:name").toLowerCase(Locale.ROOT)).filter(Styles::isHeading))
        .map(name -> name.startsWith("heading ") ? name.charAt(8) - '0' : 1);
  }

  private static boolean isHeading(String name) {
    return name.matches("heading [1-9]|title");
  }
}
