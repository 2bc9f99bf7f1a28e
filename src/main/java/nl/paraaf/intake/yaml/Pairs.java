package nl.paraaf.intake.yaml;

import static nl.paraaf.diagnostic.Diagnostic.error;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.paraaf.diagnostic.Diagnostics;
import tools.jackson.databind.JsonNode;

/**
 * Lists of which the one answers the other: {@code x-eenOpEen: aanbevelingen/nummer} on a key of
 * the items of a list says that there is exactly one item for each number, and none for others.
 */
final class Pairs {
  private static final String WORD = "x-eenOpEen";

  private final JsonNode schema;
  private final UnaryOperator<JsonNode> resolve;
  private boolean good = true;

  Pairs(JsonNode schema, UnaryOperator<JsonNode> resolve) {
    this.schema = schema;
    this.resolve = resolve;
  }

  /** A key of the items of a list, and what an item is called. */
  private record Side(String list, String key, String item) {}

  /** Every list and key that is named must be there. */
  static boolean checkNames(JsonNode schema, YamlFile file, Diagnostics diagnostics) {
    boolean good = true;
    for (YamlNode.Scalar name : named(file.root(), new ArrayList<>())) {
      String[] steps = name.text().split("/", 2);
      JsonNode list = schema.path("properties").path(steps[0]);
      JsonNode item = list.path("items");
      if (item.has("$ref")) {
        String pointer = item.path("$ref").asString();
        item = schema.at(pointer.substring(pointer.indexOf('#') + 1));
      }
      if (!item.path("properties").has(steps[1])) {
        diagnostics.add(
            error(
                "onbekende-verwijzing",
                "het schema kent ‘" + name.text() + "’ niet",
                name.span(),
                "noem een lijst bovenaan en een sleutel van de onderdelen, zoals lijst/nummer"));
        good = false;
      }
    }
    return good;
  }

  private static List<YamlNode.Scalar> named(YamlNode node, List<YamlNode.Scalar> found) {
    if (node instanceof YamlNode.Sequence list) {
      list.items().forEach(item -> named(item, found));
    } else if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        if (entry.key().equals(WORD) && entry.value() instanceof YamlNode.Scalar name) {
          found.add(name);
        }
        named(entry.value(), found);
      }
    }
    return found;
  }

  /** Adds a diagnostic for each item without one that belongs to it, or with more. */
  boolean check(YamlNode.Mapping data, Diagnostics diagnostics) {
    JsonNode lists = schema.path("properties");
    for (String list : lists.propertyNames()) {
      JsonNode keys = item(list).path("properties");
      for (String key : keys.propertyNames()) {
        if (keys.path(key).has(WORD)) {
          String[] steps = keys.path(key).path(WORD).asString().split("/", 2);
          check(side(steps[0], steps[1]), side(list, key), data, diagnostics);
        }
      }
    }
    return good;
  }

  private JsonNode item(String list) {
    return resolve.apply(resolve.apply(schema.path("properties").path(list)).path("items"));
  }

  private Side side(String list, String key) {
    String title = item(list).path("title").asString(list);
    return new Side(list, key, title.toLowerCase(Locale.ROOT));
  }

  private void check(Side asked, Side answering, YamlNode.Mapping data, Diagnostics diagnostics) {
    Map<String, YamlNode.Scalar> open = new LinkedHashMap<>();
    for (YamlNode.Scalar value : values(asked, data)) {
      if (open.putIfAbsent(value.text(), value) != null) {
        tell(
            diagnostics,
            "dubbele-waarde",
            asked.item() + " ‘" + value.text() + "’ staat meer dan één keer in " + asked.list(),
            value,
            "verwijder de herhaling, of verbeter het nummer");
      }
    }
    Set<String> known = new LinkedHashSet<>(open.keySet());
    for (YamlNode.Scalar value : values(answering, data)) {
      String number = asked.item() + " ‘" + value.text() + "’";
      if (!known.contains(value.text())) {
        tell(
            diagnostics,
            "tegenhanger-onbekend",
            "er is wel een " + answering.item() + ", maar geen " + number,
            value,
            "kies uit: " + String.join(", ", known));
      } else if (open.remove(value.text()) == null) {
        tell(
            diagnostics,
            "tegenhanger-dubbel",
            "bij " + number + " staat meer dan één " + answering.item(),
            value,
            "houd er één over, of verbeter het nummer");
      }
    }
    for (YamlNode.Scalar value : open.values()) {
      tell(
          diagnostics,
          "tegenhanger-ontbreekt",
          "bij " + asked.item() + " ‘" + value.text() + "’ ontbreekt een " + answering.item(),
          value,
          "voeg bij " + answering.list() + " toe: " + answering.key() + ": " + value.text());
    }
  }

  private void tell(
      Diagnostics diagnostics, String code, String message, YamlNode.Scalar value, String hint) {
    diagnostics.add(error(code, message, value.span(), hint));
    good = false;
  }

  private static List<YamlNode.Scalar> values(Side side, YamlNode.Mapping data) {
    List<YamlNode.Scalar> found = new ArrayList<>();
    if (data.get(side.list()).orElse(null) instanceof YamlNode.Sequence list) {
      for (YamlNode item : list.items()) {
        if (item instanceof YamlNode.Mapping mapping
            && mapping.get(side.key()).orElse(null) instanceof YamlNode.Scalar value) {
          found.add(value);
        }
      }
    }
    return found;
  }
}
