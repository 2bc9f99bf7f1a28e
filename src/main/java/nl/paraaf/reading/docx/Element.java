package nl.paraaf.reading.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An element of a part.
 *
 * @param name with the customary prefix, such as {@code w:p}, whatever prefix the file uses
 * @param attributes by name in the same form
 * @param text of {@code w:t} and its like, empty elsewhere
 */
record Element(String name, Map<String, String> attributes, List<Element> children, String text) {
  static final Element NONE = new Element("", Map.of(), List.of(), "");

  private static final Set<String> OFF = Set.of("0", "false", "off", "none");

  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** The first child of a name; {@link #NONE} when there is none. */
  Element child(String wanted) {
    return all(wanted).findFirst().orElse(NONE);
  }

  Stream<Element> all(String wanted) {
    return children.stream().filter(c -> c.name.equals(wanted));
  }

  /** The {@code w:val} of a child; empty when there is none. */
  String value(String wanted) {
    return child(wanted).attribute("w:val");
  }

  /** What a switch such as {@code w:vanish} says; empty when it is not there. */
  Optional<Boolean> flag(String wanted) {
    Element child = child(wanted);
    return child.exists() ? Optional.of(!OFF.contains(child.attribute("w:val"))) : Optional.empty();
  }

  /** A child with a number for its value. */
  Optional<Integer> number(String wanted) {
    return parse(value(wanted));
  }

  static Optional<Integer> parse(String value) {
    return value.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
  }

  /** Of two ways to say the same, the one for programs of today. */
  Element chosen() {
    Element choice = child("mc:Choice");
    return choice.exists() ? choice : child("mc:Fallback");
  }

  boolean exists() {
    return !name.isEmpty();
  }
}
