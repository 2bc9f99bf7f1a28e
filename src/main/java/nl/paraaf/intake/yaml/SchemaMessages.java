package nl.paraaf.intake.yaml;

import static nl.paraaf.diagnostic.Diagnostic.error;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.intake.text.NearMiss;
import nl.paraaf.source.Span;
import tools.jackson.databind.JsonNode;

/** Says in Dutch what a schema does not allow; knows every keyword that our schemas use. */
final class SchemaMessages {
  /** Keys that every record can have. */
  private static final List<String> EVERYWHERE =
      List.of("klasse", "embargo", "klassen", "nogNietBekend");

  private final YamlFile file;
  private final Function<SchemaLocation, JsonNode> around;

  /**
   * @param around the part of a schema that a keyword belongs to
   */
  SchemaMessages(YamlFile file, Function<SchemaLocation, JsonNode> around) {
    this.file = file;
    this.around = around;
  }

  Diagnostic of(Error error) {
    YamlFile.Found found = file.find(error.getInstanceLocation().toString());
    JsonNode schema = around.apply(error.getSchemaLocation());
    return switch (error.getKeyword()) {
      case "type" -> type(found, schema);
      case "required" -> required(found, error.getProperty(), schema);
      case "additionalProperties" -> unknownKey(found, error.getProperty(), schema);
      case "enum" -> unknownValue(found, schema);
      case "pattern" -> form(found, schema);
      case "format" -> DateMessages.of(found, text(found), schema.path("format").asString());
      case "minLength" -> empty(found);
      case "minimum" -> range(found, "en mag niet kleiner zijn dan ", schema.path("minimum"));
      case "exclusiveMinimum" ->
          range(found, "en moet groter zijn dan ", schema.path("exclusiveMinimum"));
      case "maximum" -> range(found, "en mag niet groter zijn dan ", schema.path("maximum"));
      case "minItems" -> tooFew(found, schema);
      case "uniqueItems" -> doubled(found);
      default -> throw new ParaafFault("no message for schema keyword " + error.getKeyword());
    };
  }

  private static Diagnostic required(YamlFile.Found found, String key, JsonNode schema) {
    String description = description(schema.path("properties").path(key));
    return error(
        "ontbrekende-sleutel",
        found.name() + " mist de sleutel " + key,
        found.place(),
        "voeg " + key + " toe (" + lower(description.split("\\. ", 2)[0]) + ")");
  }

  private static Diagnostic unknownKey(YamlFile.Found found, String key, JsonNode schema) {
    YamlNode.Entry entry = ((YamlNode.Mapping) found.node()).entry(key).orElseThrow();
    List<String> known = new ArrayList<>(schema.path("properties").propertyNames());
    List<String> near = new ArrayList<>(known);
    near.addAll(EVERYWHERE);
    return error(
        "onbekende-sleutel",
        "onbekende sleutel " + key + " in " + found.name(),
        entry.keySpan(),
        NearMiss.hint(key, near)
            .orElse("de sleutels die hier kunnen staan, zijn: " + String.join(", ", known)));
  }

  private static Diagnostic unknownValue(YamlFile.Found found, JsonNode schema) {
    List<String> known = new ArrayList<>();
    schema.path("enum").forEach(value -> known.add(value.asString()));
    return error(
        "onbekende-waarde",
        found.name() + " kent de waarde " + quoted(text(found)) + " niet",
        found.place(),
        NearMiss.hint(text(found), known).orElse("kies uit: " + String.join(", ", known)));
  }

  private static Diagnostic form(YamlFile.Found found, JsonNode schema) {
    if (text(found).isEmpty()) {
      return empty(found);
    }
    return error(
        "ongeldige-vorm",
        found.name() + " heeft niet de juiste vorm: " + quoted(text(found)),
        found.place(),
        "verwacht wordt: " + lower(description(schema)));
  }

  private static Diagnostic empty(YamlFile.Found found) {
    return error(
        "lege-waarde",
        found.name() + " is leeg",
        found.place(),
        "vul een waarde in, of laat de sleutel weg als hij niet verplicht is");
  }

  private static Diagnostic range(YamlFile.Found found, String rule, JsonNode bound) {
    return error(
        "getal-buiten-bereik",
        found.name() + " is " + text(found) + ", " + rule + bound.asString(),
        found.place(),
        "controleer het getal en de eenheid");
  }

  private static Diagnostic tooFew(YamlFile.Found found, JsonNode schema) {
    return error(
        "te-korte-lijst",
        found.name() + " heeft te weinig onderdelen",
        found.place(),
        "geef er ten minste " + schema.path("minItems").asString());
  }

  private static Diagnostic doubled(YamlFile.Found found) {
    Set<String> seen = new HashSet<>();
    for (YamlNode item : ((YamlNode.Sequence) found.node()).items()) {
      if (item instanceof YamlNode.Scalar scalar && !seen.add(scalar.text())) {
        return error(
            "dubbele-waarde",
            quoted(scalar.text()) + " staat meer dan één keer in " + found.name(),
            scalar.span(),
            "verwijder de herhaling");
      }
    }
    throw new ParaafFault("no double value in " + found.name());
  }

  private static Diagnostic type(YamlFile.Found found, JsonNode schema) {
    JsonNode type = schema.path("type");
    if (schema.has("format") && !text(found).isEmpty()) {
      return DateMessages.of(found, text(found), schema.path("format").asString());
    }
    String wanted = type.isArray() ? "string" : type.asString();
    Span place = found.place();
    String message =
        found.name() + " moet " + wantedName(wanted) + " zijn, maar is " + actual(found.node());
    return error("verkeerd-type", message, place, typeHint(wanted, found.node()));
  }

  private static String wantedName(String type) {
    return switch (type) {
      case "string" -> "tekst";
      case "number" -> "een getal";
      case "integer" -> "een geheel getal";
      case "boolean" -> "true of false";
      case "array" -> "een lijst";
      case "object" -> "een groep sleutels";
      default -> throw new ParaafFault("no name for schema type " + type);
    };
  }

  private static String actual(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return switch (scalar.type()) {
        case TEXT -> "tekst: " + quoted(scalar.text());
        case INTEGER, DECIMAL -> "een getal: " + scalar.text();
        case BOOLEAN -> scalar.text();
        case NULL -> "leeg";
      };
    }
    return node instanceof YamlNode.Sequence ? "een lijst" : "een groep sleutels";
  }

  private static String typeHint(String wanted, YamlNode node) {
    Optional<YamlNode.Scalar> scalar =
        node instanceof YamlNode.Scalar s ? Optional.of(s) : Optional.empty();
    if (scalar.isPresent() && scalar.get().type() == YamlNode.Type.NULL) {
      return "vul een waarde in, of laat de sleutel weg als hij niet verplicht is";
    }
    return switch (wanted) {
      case "string" ->
          scalar.isPresent()
              ? "zet de waarde tussen aanhalingstekens: \"" + scalar.get().text() + "\""
              : "schrijf één tekst achter de sleutel";
      case "number", "integer" -> numberHint(wanted, scalar);
      case "boolean" -> "schrijf true of false, zonder aanhalingstekens";
      case "array" ->
          "zet elk onderdeel op een nieuwe regel, met een streepje en een spatie ervoor";
      default -> "zet de sleutels op nieuwe regels, met twee spaties ervoor";
    };
  }

  private static String numberHint(String wanted, Optional<YamlNode.Scalar> scalar) {
    String text = scalar.map(YamlNode.Scalar::text).orElse("");
    if (wanted.equals("number") && text.matches("-?[0-9]+,[0-9]+")) {
      return "schrijf een punt als decimaalteken: " + text.replace(',', '.');
    }
    if (text.matches("[0-9]{1,3}([. ][0-9]{3})+")) {
      return "laat punten en spaties tussen duizendtallen weg: " + text.replaceAll("[. ]", "");
    }
    return wanted.equals("integer")
        ? "schrijf alleen cijfers, zoals 2030"
        : "schrijf alleen cijfers, zoals 40 of 40.5, zonder eenheid en zonder aanhalingstekens";
  }

  private static String description(JsonNode schema) {
    return schema.path("description").asString("");
  }

  private static String text(YamlFile.Found found) {
    return found.node() instanceof YamlNode.Scalar scalar ? scalar.text() : "";
  }

  /** Text of the user between quotation marks, cut when it is long. */
  static String quoted(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return "‘" + (line.length() > 60 ? line.substring(0, 57) + "…" : line) + "’";
  }

  /** As the rest of a sentence: lower case first, no full stop at the end. */
  private static String lower(String sentence) {
    String rest = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    boolean word = rest.length() > 1 && Character.isLowerCase(rest.charAt(1));
    return rest.isEmpty() || !word
        ? rest
        : Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
  }
}
