package nl.paraaf.intake.yaml;

import java.util.List;
import java.util.Optional;
import nl.paraaf.source.Span;

/** A value in a YAML file, with its place. */
public sealed interface YamlNode {
  Span span();

  /** Keys with their values, in the order of the file; each key once. */
  record Mapping(List<Entry> entries, Span span) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    public Optional<Entry> entry(String key) {
      return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    public Optional<YamlNode> get(String key) {
      return entry(key).map(Entry::value);
    }
  }

  /** One key with its value. */
  record Entry(String key, Span keySpan, YamlNode value) {}

  /** Items, in order. */
  record Sequence(List<YamlNode> items, Span span) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A single value.
   *
   * @param text as written, without quotation marks
   */
  record Scalar(Type type, String text, Span span) implements YamlNode {}

  /** What a single value is by its form (YAML 1.2, JSON schema). */
  enum Type {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    NULL
  }
}
