package nl.paraaf.intake.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.paraaf.domain.Waarde.Aard;
import tools.jackson.databind.JsonNode;

/** What a {@link DataSchema} says of one part of the data, for who walks through both together. */
public final class DataPart {
  private final JsonNode written;
  private final JsonNode part;
  private final UnaryOperator<JsonNode> resolve;

  DataPart(JsonNode written, UnaryOperator<JsonNode> resolve) {
    this.written = written;
    this.part = resolve.apply(written);
    this.resolve = resolve;
  }

  /** The keys that it can have of its own. */
  public List<String> keys() {
    return List.copyOf(part.path("properties").propertyNames());
  }

  /** Whether it cannot exist without this key; what is absent of a truth reads as no. */
  public boolean needs(String key) {
    for (JsonNode required : part.path("required")) {
      if (required.asString("").equals(key)) {
        return true;
      }
    }
    return type(key).equals("boolean");
  }

  /** Whether the key is for one value that may be absent. */
  public boolean isOptional(String key) {
    return keys().contains(key) && !needs(key) && !type(key).equals("array");
  }

  private String type(String key) {
    return at(key).part.path("type").asString("");
  }

  /** The part behind a key; one of which nothing is said for a key that is not known. */
  public DataPart at(String key) {
    return new DataPart(part.path("properties").path(key), resolve);
  }

  /** What each item of it is, when it is a list. */
  public DataPart item() {
    return new DataPart(part.path("items"), resolve);
  }

  /** The word of the class that it has wherever it stands. */
  public Optional<String> klasse() {
    String own = written.path("x-klasse").asString("");
    return Optional.of(own.isEmpty() ? part.path("x-klasse").asString("") : own)
        .filter(word -> !word.isEmpty());
  }

  /**
   * What kind of value it is; empty for what tells nothing by itself: a truth, a word from a closed
   * list, the name of something else.
   */
  public Optional<Aard> aard() {
    for (String word : List.of("enum", "x-verwijst", "x-bestand")) {
      if (part.has(word) || written.has(word)) {
        return Optional.empty();
      }
    }
    if (part.has("format")) {
      return Optional.of(Aard.DATUM);
    }
    return switch (part.path("type").asString("string")) {
      case "boolean" -> Optional.empty();
      case "number", "integer" -> Optional.of(Aard.GETAL);
      default -> Optional.of(Aard.TEKST);
    };
  }
}
