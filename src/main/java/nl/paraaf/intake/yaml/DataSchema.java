package nl.paraaf.intake.yaml;

import static nl.paraaf.diagnostic.Diagnostic.error;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.domain.Datum;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema that a writer of templates has made, for data that no record of the domain holds. It
 * checks such data, gives its values their types, and says what in it refers to something else.
 *
 * <p>It can use the words of JSON Schema that we can explain, and four of our own: {@code
 * x-verwijst} for the id of something in a register, {@code x-bestand} for the name of a file,
 * {@code x-klasse} for what is never public, {@code x-eenOpEen} for a list that answers another.
 * Everywhere in the data the keys can stand that any record can have, such as {@code klasse}.
 */
public final class DataSchema {
  private static final String SHARED = "gedeeld.schema.json";
  private static final String ID = "x-verwijst";
  private static final String FILE = "x-bestand";
  private static final String CLASS_KEYS = "^(klasse|embargo|klassen|nogNietBekend)$";
  private static final String IRI = "classpath:" + Schemas.FOLDER + "eigen.schema.json";

  private final JsonNode source;
  private final Schema schema;

  private DataSchema(JsonNode source, Schema schema) {
    this.source = source;
    this.schema = schema;
  }

  /** A value that must be the id of something. */
  public record Reference(String target, YamlNode.Scalar value) {}

  /** The schema in a file; empty, with diagnostics, when it is no good. */
  public static Optional<DataSchema> of(YamlFile file, Diagnostics diagnostics) {
    if (!Schemas.check(file, "stukschema", diagnostics)) {
      return Optional.empty();
    }
    JsonNode source = local(Schemas.json(file.root()));
    DataSchema made =
        new DataSchema(source, Schemas.registry().getSchema(SchemaLocation.of(IRI), source));
    boolean good = made.checkReferences(file.root(), file, diagnostics);
    good &= Pairs.checkNames(source, file, diagnostics);
    if (!source.path("type").asString("").equals("object")) {
      diagnostics.add(
          error(
              "schema-geen-groep",
              "het schema beschrijft geen groep sleutels",
              file.find("").place(),
              "zet bovenaan \"type\": \"object\""));
      good = false;
    }
    return good ? Optional.of(made) : Optional.empty();
  }

  /**
   * The schema as it holds: references to the shared schema by its name alone, wherever an editor
   * finds it, and in each group the keys that any record can have.
   */
  private static JsonNode local(JsonNode node) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    if (node.isObject()) {
      ObjectNode copy = make.objectNode();
      for (String key : node.propertyNames()) {
        JsonNode value = node.get(key);
        boolean shared = key.equals("$ref") && value.asString("").contains(SHARED);
        copy.set(
            key,
            shared
                ? make.stringNode(value.asString().substring(value.asString().indexOf(SHARED)))
                : local(value));
      }
      if (node.path("type").asString("").equals("object") && node.has("properties")) {
        copy.putObject("patternProperties").put(CLASS_KEYS, true);
        copy.putArray("allOf").addObject().put("$ref", SHARED + "#/$defs/klassering");
      }
      return copy;
    }
    if (node.isArray()) {
      var copy = make.arrayNode();
      node.forEach(item -> copy.add(local(item)));
      return copy;
    }
    return node;
  }

  /** Every part that is referred to must be there, in this schema or in the shared one. */
  private boolean checkReferences(YamlNode node, YamlFile file, Diagnostics diagnostics) {
    boolean good = true;
    if (node instanceof YamlNode.Sequence list) {
      for (YamlNode item : list.items()) {
        good &= checkReferences(item, file, diagnostics);
      }
    }
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        if (entry.key().equals("$ref") && entry.value() instanceof YamlNode.Scalar reference) {
          good &= checkReference(reference, diagnostics);
        } else {
          good &= checkReferences(entry.value(), file, diagnostics);
        }
      }
    }
    return good;
  }

  private boolean checkReference(YamlNode.Scalar reference, Diagnostics diagnostics) {
    String text = reference.text();
    boolean missing = target(text).isMissingNode();
    if (!missing && !resolve(target(text)).has("$ref")) {
      return true;
    }
    diagnostics.add(
        error(
            "onbekende-verwijzing",
            missing
                ? "het schema kent ‘" + text + "’ niet"
                : "‘" + text + "’ verwijst naar zichzelf",
            reference.span(),
            "noem een deel onder $defs"));
    return false;
  }

  private JsonNode target(String reference) {
    JsonNode in = reference.contains(SHARED) ? Schemas.source(Schemas.FOLDER + SHARED) : source;
    return in.at(reference.substring(reference.indexOf('#') + 1));
  }

  /** Whether a key can stand at the top of the data. */
  public boolean knows(String key) {
    return source.path("properties").has(key);
  }

  /** Whether a key at the top of the data holds a list of ids. */
  public boolean isListOfIds(String key) {
    JsonNode part = resolve(source.path("properties").path(key));
    JsonNode item = part.path("items");
    return part.path("type").asString("").equals("array")
        && (item.has(ID) || resolve(item).has(ID));
  }

  /** Adds a diagnostic for everything in the file that the schema does not allow. */
  public boolean check(YamlFile file, Diagnostics diagnostics) {
    return Schemas.check(file, schema, this::around, diagnostics)
        && new Pairs(source, this::resolve).check((YamlNode.Mapping) file.root(), diagnostics);
  }

  /** What it says of the data as a whole. */
  public DataPart whole() {
    return new DataPart(source, this::resolve);
  }

  private JsonNode around(SchemaLocation keyword) {
    if (!keyword.getAbsoluteIri().toString().equals(IRI)) {
      return Schemas.around(keyword);
    }
    String pointer = keyword.getFragment().toString();
    return source.at(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  /**
   * The values of a good file by key: text, {@link BigDecimal}, {@link Boolean}, {@link Datum},
   * lists and maps. A list that is absent is empty, a truth that is absent is false.
   */
  public Map<String, Object> values(YamlFile file) {
    return map((YamlNode.Mapping) file.root(), source);
  }

  private Map<String, Object> map(YamlNode.Mapping mapping, JsonNode written) {
    JsonNode properties = resolve(written).path("properties");
    Map<String, Object> values = new LinkedHashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      if (properties.has(entry.key()) || !entry.key().matches(CLASS_KEYS)) {
        values.put(entry.key(), value(entry.value(), properties.path(entry.key())));
      }
    }
    for (String key : properties.propertyNames()) {
      String type = resolve(properties.path(key)).path("type").asString("");
      if (type.equals("array")) {
        values.putIfAbsent(key, List.of());
      } else if (type.equals("boolean")) {
        values.putIfAbsent(key, false);
      }
    }
    return values;
  }

  private Object value(YamlNode node, JsonNode written) {
    JsonNode part = resolve(written);
    if (node instanceof YamlNode.Mapping mapping) {
      return map(mapping, part);
    }
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream().map(item -> value(item, part.path("items"))).toList();
    }
    YamlNode.Scalar scalar = (YamlNode.Scalar) node;
    if (part.has("format")) {
      return Datum.parse(scalar.text());
    }
    boolean number = !part.path("type").isArray();
    return switch (scalar.type()) {
      case INTEGER, DECIMAL -> number ? new BigDecimal(scalar.text()) : scalar.text();
      case BOOLEAN -> Boolean.valueOf(scalar.text());
      default -> scalar.text();
    };
  }

  /** What a part is, through all references. */
  private JsonNode resolve(JsonNode written) {
    JsonNode part = written;
    for (int hops = 0; part.has("$ref") && hops < YamlReader.MAX_DEPTH; hops++) {
      part = target(part.path("$ref").asString());
    }
    return part;
  }

  /** All values of a good file that must be ids, in order. */
  public List<Reference> references(YamlFile file) {
    List<Reference> found = new ArrayList<>();
    marked(file.root(), source, ID, (mark, value) -> found.add(new Reference(mark, value)));
    return found;
  }

  /** All values of a good file that must be names of files, in order. */
  public List<YamlNode.Scalar> files(YamlFile file) {
    List<YamlNode.Scalar> found = new ArrayList<>();
    marked(file.root(), source, FILE, (mark, value) -> found.add(value));
    return found;
  }

  private interface Found {
    void take(String mark, YamlNode.Scalar value);
  }

  private void marked(YamlNode node, JsonNode written, String mark, Found found) {
    JsonNode part = resolve(written);
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        marked(entry.value(), part.path("properties").path(entry.key()), mark, found);
      }
    } else if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> marked(item, part.path("items"), mark, found));
    } else if (written.has(mark) || part.has(mark)) {
      JsonNode value = written.has(mark) ? written.path(mark) : part.path(mark);
      if (!value.isBoolean() || value.asBoolean()) {
        found.take(value.asString(), (YamlNode.Scalar) node);
      }
    }
  }
}
