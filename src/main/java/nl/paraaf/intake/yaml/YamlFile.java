package nl.paraaf.intake.yaml;

import java.util.List;
import java.util.Optional;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.SourceMap;
import nl.paraaf.source.Span;

/**
 * A YAML file that was read.
 *
 * @param name the file's name as the user knows it
 */
public record YamlFile(String name, YamlNode root) {

  /** The path of the whole file. */
  public DataPath path() {
    return new DataPath(name, "");
  }

  /** Tells {@code places} where each key and value of this file stands. */
  public void register(SourceMap places) {
    register(path(), root, places);
  }

  private static void register(DataPath path, YamlNode node, SourceMap places) {
    places.putValue(path, node.span());
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        DataPath child = path.child(entry.key());
        places.putKey(child, entry.keySpan());
        register(child, entry.value(), places);
      }
    } else if (node instanceof YamlNode.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        register(path.child(i), sequence.items().get(i), places);
      }
    }
  }

  /** Whether there is a value at a JSON Pointer into this file. */
  public boolean has(String pointer) {
    Optional<YamlNode> at = Optional.of(root);
    for (String token : pointer.substring(1).split("/", -1)) {
      at =
          at.flatMap(
              node ->
                  node instanceof YamlNode.Mapping mapping ? mapping.get(token) : Optional.empty());
    }
    return at.isPresent();
  }

  /** The value at a JSON Pointer (RFC 6901) into this file; empty when there is none. */
  public Optional<YamlNode> value(String pointer) {
    Optional<YamlNode> at = Optional.of(root);
    for (String escaped : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      String token = escaped.replace("~1", "/").replace("~0", "~");
      at = at.flatMap(node -> step(node, token));
    }
    return at;
  }

  private static Optional<YamlNode> step(YamlNode node, String token) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.get(token);
    }
    boolean index = node instanceof YamlNode.Sequence && token.matches("\\d{1,6}");
    List<YamlNode> items = index ? ((YamlNode.Sequence) node).items() : List.of();
    return index && Integer.parseInt(token) < items.size()
        ? Optional.of(items.get(Integer.parseInt(token)))
        : Optional.empty();
  }

  /** The best place to point at for the value at a JSON Pointer into this file. */
  public Span place(String pointer) {
    return find(pointer).place();
  }

  /** The value at a JSON Pointer into this file. */
  Found find(String pointer) {
    Found at = new Found(root, Optional.empty(), "het bestand");
    if (pointer.isEmpty()) {
      return at;
    }
    for (String escaped : pointer.substring(1).split("/", -1)) {
      at = at.step(escaped.replace("~1", "/").replace("~0", "~"));
    }
    return at;
  }

  /**
   * A value with what names it.
   *
   * @param key the key of the value; empty for the file and for items of a list
   * @param name what to call it in a message
   */
  record Found(YamlNode node, Optional<YamlNode.Entry> key, String name) {

    private Found step(String token) {
      if (node instanceof YamlNode.Mapping mapping) {
        YamlNode.Entry entry = mapping.entry(token).orElseThrow();
        return new Found(entry.value(), Optional.of(entry), token);
      }
      int index = Integer.parseInt(token);
      YamlNode item = ((YamlNode.Sequence) node).items().get(index);
      String list = key.isPresent() ? name : "de lijst";
      return new Found(item, Optional.empty(), "onderdeel " + (index + 1) + " van " + list);
    }

    /** The value where it fits on a line, else its key or its first key. */
    Span place() {
      if (node instanceof YamlNode.Scalar scalar && scalar.type() != YamlNode.Type.NULL) {
        return node.span();
      }
      if (key.isPresent()) {
        return key.get().keySpan();
      }
      return node instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty()
          ? mapping.entries().get(0).keySpan()
          : Span.at(node.span().file(), node.span().start().line(), node.span().start().column());
    }
  }
}
