package nl.paraaf.intake.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.paraaf.domain.Benoemd;
import nl.paraaf.domain.Clausule;
import nl.paraaf.domain.Datum;
import nl.paraaf.domain.Editie;
import nl.paraaf.domain.Ontwerp;
import nl.paraaf.domain.Registers;
import nl.paraaf.domain.Traject;
import nl.paraaf.domain.Uitzondering;
import nl.paraaf.domain.Vastlegging;
import nl.paraaf.intake.type.TypeFile;
import nl.paraaf.style.HouseStyle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds schemas and records together: what the one allows, the other can hold. */
class SchemaTest {
  private static final Path FOLDER = Path.of("content", "schema");
  private static final JsonMapper JSON = new JsonMapper();

  @TestFactory
  Stream<DynamicTest> aSchemaHasTheKeysOfItsRecord() {
    Stream<DynamicTest> registers =
        Arrays.stream(Registers.class.getRecordComponents())
            .map(
                register ->
                    dynamicTest(
                        register.getName(),
                        () -> {
                          JsonNode schema = read(FOLDER, register.getName());
                          assertEquals("array", schema.path("type").asString());
                          compare(held(register.getGenericType()), schema.path("items"));
                        }));
    return Stream.concat(
        registers,
        Stream.of(
            dynamicTest("traject", () -> compare(Traject.class, read(FOLDER, "traject"))),
            dynamicTest("brief", () -> compare(Editie.class, read(FOLDER, "brief"))),
            dynamicTest(
                "documenttype", () -> compare(TypeFile.class, read(FOLDER, "documenttype"))),
            dynamicTest("clausule", () -> compare(Clausule.class, read(FOLDER, "clausule"))),
            dynamicTest(
                "vastlegging", () -> compare(Vastlegging.class, read(FOLDER, "vastlegging"))),
            dynamicTest(
                "uitzonderingen",
                () -> compare(Uitzondering.class, read(FOLDER, "uitzonderingen").path("items"))),
            dynamicTest("ontwerp", () -> compare(Ontwerp.class, read(FOLDER, "ontwerp"))),
            dynamicTest(
                "huisstijl",
                () ->
                    compare(
                        HouseStyle.class, read(Path.of("templates", "huisstijl"), "huisstijl")))));
  }

  @Test
  void everySchemaIsInsideTheProgram() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        String inside = "nl/paraaf/intake/schema/" + file.getFileName();
        assertTrue(getClass().getClassLoader().getResource(inside) != null, inside);
      }
    }
  }

  private static void compare(Class<?> record, JsonNode written) throws IOException {
    JsonNode schema = resolve(written);
    assertEquals("object", schema.path("type").asString(), record.getName());
    assertFalse(schema.path("additionalProperties").asBoolean(true), record.getName());
    Set<String> keys = new TreeSet<>(schema.path("properties").propertyNames());
    Set<String> required = new TreeSet<>();
    schema.path("required").forEach(key -> required.add(key.asString()));
    assertEquals(names(record, component -> true), keys, record.getName());
    assertEquals(
        names(record, component -> isRequired(component, schema)), required, record.getName());
    for (RecordComponent component : record.getRecordComponents()) {
      JsonNode property = schema.path("properties").path(component.getName());
      String where = record.getName() + "." + component.getName();
      assertFalse(property.path("description").asString("").isEmpty(), where);
      value(component.getGenericType(), property, where);
    }
  }

  /** Texts of which the values are known to the program, though not to its records: its fonts. */
  private static final Set<String> OUTSIDE = Set.of(HouseStyle.Lettertype.class.getName() + ".pdf");

  private interface Choice {
    boolean takes(RecordComponent component);
  }

  private static Set<String> names(Class<?> record, Choice choice) {
    return Arrays.stream(record.getRecordComponents())
        .filter(choice::takes)
        .map(RecordComponent::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A list must be there when it cannot be empty. */
  private static boolean isRequired(RecordComponent component, JsonNode schema) {
    Class<?> type = component.getType();
    if (type == List.class) {
      return schema.path("properties").path(component.getName()).has("minItems");
    }
    return type != Optional.class && type != boolean.class;
  }

  private static Class<?> held(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getActualTypeArguments()[0]
        : (Class<?>) type;
  }

  private static void value(Type type, JsonNode written, String where) throws IOException {
    JsonNode schema = resolve(written);
    if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      assertEquals("array", schema.path("type").asString(), where);
      value(held(type), schema.path("items"), where);
      return;
    }
    Class<?> held = held(type);
    if (held == Datum.class) {
      assertEquals("datum", schema.path("format").asString(), where);
    } else if (held == LocalDate.class) {
      assertEquals("date", schema.path("format").asString(), where);
    } else if (held == BigDecimal.class || held == double.class) {
      assertEquals("number", schema.path("type").asString(), where);
    } else if (held == Integer.class || held == java.time.Year.class) {
      assertEquals("integer", schema.path("type").asString(), where);
    } else if (held == boolean.class || held == Boolean.class) {
      assertEquals("boolean", schema.path("type").asString(), where);
    } else if (held == String.class) {
      assertTrue(schema.path("type").toString().contains("\"string\""), where);
      assertFalse(schema.has("format"), where);
      assertEquals(OUTSIDE.contains(where), schema.has("enum"), where);
    } else if (held.isEnum()) {
      assertEquals(ids(held), values(schema), where);
    } else {
      compare(held, schema);
    }
  }

  private static List<String> ids(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(value -> ((Benoemd) value).id()).toList();
  }

  private static List<String> values(JsonNode schema) {
    return schema.path("enum").valueStream().map(JsonNode::asString).toList();
  }

  /** Follows a reference to the shared definitions. */
  private static JsonNode resolve(JsonNode schema) throws IOException {
    if (!schema.has("$ref")) {
      return schema;
    }
    String[] reference = schema.path("$ref").asString().split("#", 2);
    assertEquals("gedeeld.schema.json", reference[0]);
    return read(FOLDER, "gedeeld").at(reference[1]);
  }

  private static JsonNode read(Path folder, String name) throws IOException {
    String file = name.toLowerCase(Locale.ROOT) + ".schema.json";
    return JSON.readTree(Files.readString(folder.resolve(file)));
  }
}
