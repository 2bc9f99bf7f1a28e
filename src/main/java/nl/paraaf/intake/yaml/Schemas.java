package nl.paraaf.intake.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.domain.Datum;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Checks trees against our schemas, which travel inside the program. */
public final class Schemas {
  static final String FOLDER = "nl/paraaf/intake/schema/";
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
  private static final SchemaRegistry REGISTRY = registry();
  private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();
  private static final Map<String, JsonNode> SOURCES = new ConcurrentHashMap<>();

  private Schemas() {}

  /** A registry of schemas that knows our own format. */
  static SchemaRegistry registry() {
    return SchemaRegistry.withDialect(
        Dialect.builder(Dialects.getDraft202012()).format(new PartialDate()).build(),
        builder ->
            builder.schemaRegistryConfig(
                SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .locale(Locale.ROOT)
                    .build()));
  }

  /**
   * Adds a diagnostic for everything in the file that its schema does not allow.
   *
   * @param schema name of the schema, such as {@code traject}
   * @return whether the file is good
   */
  public static boolean check(YamlFile file, String schema, Diagnostics diagnostics) {
    return check(file, schema(schema), Schemas::around, diagnostics);
  }

  /** The same for a schema from elsewhere, with the way to the part that a keyword belongs to. */
  static boolean check(
      YamlFile file,
      Schema schema,
      Function<SchemaLocation, JsonNode> around,
      Diagnostics diagnostics) {
    List<Error> errors = schema.validate(json(file.root()));
    Set<String> wrongType = new HashSet<>();
    for (Error error : errors) {
      if (error.getKeyword().equals("type")) {
        wrongType.add(error.getInstanceLocation().toString());
      }
    }
    SchemaMessages messages = new SchemaMessages(file, around);
    for (Error error : errors) {
      // What has the wrong type need not be told that its form is wrong too.
      boolean type = error.getKeyword().equals("type");
      if (type || !wrongType.contains(error.getInstanceLocation().toString())) {
        diagnostics.add(messages.of(error));
      }
    }
    return errors.isEmpty();
  }

  private static Schema schema(String name) {
    return LOADED.computeIfAbsent(
        name,
        n -> REGISTRY.getSchema(SchemaLocation.of("classpath:" + FOLDER + n + ".schema.json")));
  }

  /** The part of a schema that a keyword belongs to. */
  static JsonNode around(SchemaLocation keyword) {
    String resource = keyword.getAbsoluteIri().toString().substring("classpath:".length());
    String pointer = keyword.getFragment().toString();
    return source(resource).at(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  /** One of our own schemas as it is written. */
  static JsonNode source(String resource) {
    return SOURCES.computeIfAbsent(
        resource,
        r -> {
          try (InputStream in = Schemas.class.getClassLoader().getResourceAsStream(r)) {
            return JSON.readTree(in.readAllBytes());
          } catch (IOException e) {
            throw new ParaafFault("schema " + r + " cannot be read", e);
          }
        });
  }

  /** The tree without places, as the validator takes it. */
  static JsonNode json(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      ObjectNode object = MAKE.objectNode();
      mapping.entries().forEach(entry -> object.set(entry.key(), json(entry.value())));
      return object;
    }
    if (node instanceof YamlNode.Sequence sequence) {
      ArrayNode array = MAKE.arrayNode();
      sequence.items().forEach(item -> array.add(json(item)));
      return array;
    }
    YamlNode.Scalar scalar = (YamlNode.Scalar) node;
    return switch (scalar.type()) {
      case TEXT -> MAKE.stringNode(scalar.text());
      case INTEGER -> MAKE.numberNode(new BigInteger(scalar.text()));
      case DECIMAL -> MAKE.numberNode(new BigDecimal(scalar.text()));
      case BOOLEAN -> MAKE.booleanNode(Boolean.parseBoolean(scalar.text()));
      case NULL -> MAKE.nullNode();
    };
  }

  /** Our own format {@code datum}: a day, a month or a year. */
  private static final class PartialDate implements Format {
    @Override
    public String getName() {
      return "datum";
    }

    @Override
    public boolean matches(ExecutionContext run, SchemaContext schema, JsonNode value) {
      if (!value.isString() && !value.isIntegralNumber()) {
        return true;
      }
      String text = value.asString();
      try {
        return text.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?") && Datum.parse(text) != null;
      } catch (DateTimeException e) {
        return false;
      }
    }
  }
}
