package nl.paraaf.reading.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An element of a part, or a piece of text between elements; all of it, so that it can be written
 * again. Names have the customary prefix, such as {@code w:p}, whatever prefix the file uses.
 */
public final class Xml {
  private static final String TEXT = "";

  private String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Xml> children = new ArrayList<>();
  private final String text;

  private Xml(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /**
   * An element.
   *
   * @param attributes names and values in turn; a value that is null is left out
   */
  public static Xml element(String name, String... attributes) {
    Xml xml = new Xml(name, "");
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        xml.attributes.put(attributes[i], attributes[i + 1]);
      }
    }
    return xml;
  }

  /** Text between elements. */
  public static Xml text(String text) {
    return new Xml(TEXT, text);
  }

  public String name() {
    return name;
  }

  public boolean is(String wanted) {
    return name.equals(wanted);
  }

  public boolean isText() {
    return name.equals(TEXT);
  }

  /** Gives it another name. */
  public void rename(String other) {
    name = other;
  }

  /** By name, in the order of the file; may be changed. */
  public Map<String, String> attributes() {
    return attributes;
  }

  /** The value; empty when it is not there. */
  public String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** In order; may be changed. */
  public List<Xml> children() {
    return children;
  }

  /** Adds at the end. */
  public Xml add(Xml... more) {
    children.addAll(List.of(more));
    return this;
  }

  /** Adds at the end. */
  public Xml addAll(List<Xml> more) {
    children.addAll(more);
    return this;
  }

  /** Of a piece of text, itself; of an element, all text in it. */
  public String text() {
    if (isText()) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    children.forEach(child -> out.append(child.text()));
    return out.toString();
  }

  /** The first child of a name. */
  public Optional<Xml> child(String wanted) {
    for (Xml child : children) {
      if (child.name.equals(wanted)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  public boolean has(String wanted) {
    return child(wanted).isPresent();
  }

  /** The children of a name. */
  public Stream<Xml> all(String wanted) {
    return children.stream().filter(c -> c.name.equals(wanted));
  }

  /** The {@code w:val} of a child; empty when there is none. */
  public String value(String wanted) {
    return child(wanted).map(c -> c.attribute("w:val")).orElse("");
  }

  /** Whether a switch is on. */
  public boolean flag(String wanted) {
    return child(wanted)
        .map(c -> !List.of("0", "false", "off", "none").contains(c.attribute("w:val")))
        .orElse(false);
  }

  /** This and everything below it, in order. */
  public Stream<Xml> everything() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Xml::everything));
  }

  /** Takes away what is below it and wanted away, however deep. */
  public void removeBelow(Predicate<Xml> unwanted) {
    children.removeIf(unwanted);
    children.forEach(child -> child.removeBelow(unwanted));
  }

  /** This without its children. */
  public Xml shell() {
    Xml copy = new Xml(name, text);
    copy.attributes.putAll(attributes);
    return copy;
  }

  /** This and everything below it, once more. */
  public Xml copy() {
    Xml copy = shell();
    children.forEach(child -> copy.children.add(child.copy()));
    return copy;
  }

  @Override
  public String toString() {
    return XmlWriter.fragment(this);
  }
}
